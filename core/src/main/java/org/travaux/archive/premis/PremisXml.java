package org.travaux.archive.premis;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.travaux.archive.event.ArchiveEvent;
import org.travaux.archive.event.ArchiveEvent.Agent;
import org.travaux.archive.metadata.HeldFile;
import org.travaux.archive.metadata.Holding;
import org.travaux.archive.xml.XmlOut;

/**
 * Writes a version as PREMIS 3: the plan as an intellectual entity, the version as its representation, each file with digests, size
 * and format, then the events, the agents that took part in them, and the rights.
 */
public final class PremisXml {

    /** The namespace of PREMIS 3. */
    public static final String NAMESPACE = "http://www.loc.gov/premis/v3";

    private static final String SCHEMA = "https://www.loc.gov/standards/premis/v3/premis-v3-0.xsd";
    private static final String VOCABULARIES = "http://id.loc.gov/vocabulary/preservation/";

    private final Holding holding;
    private final XmlOut xml;

    private PremisXml(Holding holding, XmlOut xml) {
        this.holding = holding;
        this.xml = xml;
    }

    /**
     * Writes the document.
     *
     * @param holding a version
     * @param payload the folder in which the files lie, from where the document is seen
     * @param out where it goes; not closed
     * @throws IOException if it cannot be written
     */
    public static void write(Holding holding, String payload, OutputStream out) throws IOException {
        XmlOut xml = new XmlOut(out);
        PremisXml premis = new PremisXml(holding, xml);
        xml.open(
                "premis",
                "xmlns",
                NAMESPACE,
                "xmlns:xsi",
                XmlOut.XSI,
                "xsi:schemaLocation",
                NAMESPACE + " " + SCHEMA,
                "version",
                "3.0");
        premis.plan();
        premis.version();
        for (HeldFile file : holding.files()) {
            premis.file(file, payload);
        }
        for (ArchiveEvent event : holding.events()) {
            premis.event(event);
        }
        premis.agents();
        new RightsStatements(holding).write(xml);
        xml.close();
        xml.end();
    }

    private String planId() {
        return holding.plan().id().uri();
    }

    private static String type(String identifier) {
        return identifier.startsWith("urn:") ? "URI" : "path";
    }

    private void identifier(String type, String value) throws IOException {
        xml.open("objectIdentifier")
                .leaf("objectIdentifierType", type)
                .leaf("objectIdentifierValue", value)
                .close();
    }

    private void plan() throws IOException {
        xml.open("object", "xsi:type", "intellectualEntity");
        identifier("URI", planId());
        property("title", holding.record().plan().title());
        relationship("is represented by", "isr", "local", holding.version().name());
        xml.close();
    }

    private void version() throws IOException {
        xml.open("object", "xsi:type", "representation");
        identifier("local", holding.version().name());
        property("deposited", holding.version().deposited().toString());
        property("message", holding.version().message());
        if (holding.scope().inventory() != null) {
            property("sha512 of the inventory", holding.scope().inventory());
        }
        if (holding.scope().partial()) {
            property("partial", holding.scope().sentence());
        }
        relationship("represents", "rep", "URI", planId());
        xml.open("relationship");
        relation("has part", "hsp");
        for (HeldFile file : holding.files()) {
            related("path", file.path());
        }
        xml.close().close();
    }

    private void property(String type, String value) throws IOException {
        xml.open("significantProperties")
                .leaf("significantPropertiesType", type)
                .leaf("significantPropertiesValue", value)
                .close();
    }

    private void relationship(String subType, String code, String type, String value) throws IOException {
        xml.open("relationship");
        relation(subType, code);
        related(type, value);
        xml.close();
    }

    private void relation(String subType, String code) throws IOException {
        xml.leaf("relationshipType", "structural", "valueURI", VOCABULARIES + "relationshipType/str");
        xml.leaf("relationshipSubType", subType, "valueURI", VOCABULARIES + "relationshipSubType/" + code);
    }

    private void related(String type, String value) throws IOException {
        xml.open("relatedObjectIdentifier")
                .leaf("relatedObjectIdentifierType", type)
                .leaf("relatedObjectIdentifierValue", value)
                .close();
    }

    private void file(HeldFile file, String payload) throws IOException {
        xml.open("object", "xsi:type", "file");
        identifier("path", file.path());
        xml.open("objectCharacteristics").leaf("compositionLevel", "0");
        fixity("SHA-512", "sha512", file.sha512());
        fixity("SHA-256", "sha256", file.sha256());
        xml.leaf("size", String.valueOf(file.size()));
        xml.open("format")
                .open("formatDesignation")
                .leaf("formatName", file.formatName())
                .close();
        if (!file.format().equals("UNKNOWN")) {
            xml.open("formatRegistry")
                    .leaf("formatRegistryName", "PRONOM")
                    .leaf(
                            "formatRegistryKey",
                            file.format(),
                            "valueURI",
                            "http://www.nationalarchives.gov.uk/pronom/" + file.format())
                    .leaf("formatRegistryRole", "specification")
                    .close();
        }
        xml.close();
        xml.close();
        xml.leaf("originalName", file.path());
        xml.open("storage")
                .open("contentLocation")
                .leaf("contentLocationType", "path in the bag")
                .leaf("contentLocationValue", payload + "/" + file.path())
                .close()
                .close();
        xml.open("relationship");
        relation("is part of", "isp");
        related("local", holding.version().name());
        xml.close().close();
    }

    private void fixity(String algorithm, String code, String digest) throws IOException {
        xml.open("fixity")
                .leaf(
                        "messageDigestAlgorithm",
                        algorithm,
                        "valueURI",
                        VOCABULARIES + "cryptographicHashFunctions/" + code)
                .leaf("messageDigest", digest)
                .close();
    }

    private void event(ArchiveEvent event) throws IOException {
        xml.open("event");
        xml.open("eventIdentifier")
                .leaf("eventIdentifierType", "local")
                .leaf("eventIdentifierValue", event.id())
                .close();
        xml.leaf("eventType", event.type().term(), "valueURI", event.type().uri());
        xml.leaf("eventDateTime", event.when());
        xml.leafIn("eventDetailInformation", "eventDetail", event.detail());
        xml.open("eventOutcomeInformation");
        xml.leaf("eventOutcome", event.outcome().term(), "authorityURI", VOCABULARIES + "eventOutcome");
        if (event.outcomeNote() != null) {
            xml.leafIn("eventOutcomeDetail", "eventOutcomeDetailNote", event.outcomeNote());
        }
        xml.close();
        for (Agent agent : event.agents()) {
            xml.open("linkingAgentIdentifier")
                    .leaf("linkingAgentIdentifierType", agent.address() == null ? "name" : "URI")
                    .leaf("linkingAgentIdentifierValue", key(agent))
                    .leaf("linkingAgentRole", agent.role())
                    .close();
        }
        for (String object : event.objects()) {
            objectLink(object, xml);
        }
        xml.close();
    }

    static void objectLink(String object, XmlOut xml) throws IOException {
        xml.open("linkingObjectIdentifier")
                .leaf("linkingObjectIdentifierType", type(object))
                .leaf("linkingObjectIdentifierValue", object)
                .close();
    }

    private static String key(Agent agent) {
        return agent.address() == null ? agent.name() : agent.address();
    }

    private void agents() throws IOException {
        Map<List<String>, Agent> agents = new LinkedHashMap<>();
        for (ArchiveEvent event : holding.events()) {
            for (Agent agent : event.agents()) {
                agents.putIfAbsent(List.of(agent.address() == null ? "name" : "URI", key(agent)), agent);
            }
        }
        for (Map.Entry<List<String>, Agent> entry : agents.entrySet()) {
            Agent agent = entry.getValue();
            xml.open("agent");
            xml.open("agentIdentifier")
                    .leaf("agentIdentifierType", entry.getKey().getFirst())
                    .leaf("agentIdentifierValue", entry.getKey().getLast())
                    .close();
            xml.leaf("agentName", agent.name());
            // Of others it is not known whether they are a person or an office.
            if (agent.role().equals("executing program")) {
                xml.leaf("agentType", "software", "valueURI", VOCABULARIES + "agentType/sof");
            }
            xml.close();
        }
    }
}
