package org.travaux.archive.premis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.metadata.Holding;
import org.travaux.archive.xml.XmlOut;
import org.travaux.model.Access;
import org.travaux.model.evidence.Source;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.VersionText;

/** Who may see which file, the terms under which copies are kept, and what is withheld, as rights statements of PREMIS. */
final class RightsStatements {

    private final Holding holding;
    private final Map<Access, List<String>> byAccess = new LinkedHashMap<>();
    private final Map<String, List<String>> byTerms = new LinkedHashMap<>();

    RightsStatements(Holding holding) {
        this.holding = holding;
        for (PlanVersion version : holding.record().plan().versions()) {
            for (VersionText text : version.texts()) {
                // The version's condition holds for its texts too, so both are stated.
                add(text.access(), text.file());
                add(version.access(), text.file());
            }
        }
        for (Source source : holding.record().sources()) {
            if (source.capture() != null) {
                add(source.access(), source.capture().file());
                if (source.capture().rights() != null) {
                    add(
                            byTerms.computeIfAbsent(source.capture().rights(), unused -> new ArrayList<>()),
                            source.capture().file());
                }
            }
        }
    }

    private void add(Access access, String file) {
        add(byAccess.computeIfAbsent(access, unused -> new ArrayList<>()), file);
    }

    private void add(List<String> files, String file) {
        if (holding.file(file).isPresent() && !files.contains(file)) {
            files.add(file);
        }
    }

    void write(XmlOut xml) throws IOException {
        int number = 0;
        for (Map.Entry<Access, List<String>> entry : byAccess.entrySet()) {
            if (!entry.getValue().isEmpty()) {
                access(++number, entry.getKey(), entry.getValue(), xml);
            }
        }
        for (Map.Entry<String, List<String>> entry : byTerms.entrySet()) {
            if (!entry.getValue().isEmpty()) {
                begin(++number, "terms of the source", List.of(entry.getKey()), null, xml);
                files(entry.getValue(), xml);
                end(xml);
            }
        }
        if (holding.scope().partial()) {
            List<String> notes = new ArrayList<>(List.of(holding.scope().sentence()));
            notes.addAll(holding.scope().withheld());
            begin(++number, "partial extract", notes, null, xml);
            PremisXml.objectLink(holding.plan().id().uri(), xml);
            end(xml);
        }
    }

    private static void access(int number, Access access, List<String> files, XmlOut xml) throws IOException {
        String until = access.until() == null ? null : access.until().toString();
        begin(number, "access condition", List.of(access.text()), until, xml);
        xml.open("rightsGranted").leaf("act", "disseminate");
        if (access.kind() != Access.Kind.OPEN) {
            xml.leaf("restriction", access.text());
            if (until != null) {
                xml.open("termOfRestriction")
                        .leaf("startDate", "..")
                        .leaf("endDate", until)
                        .close();
            }
        }
        xml.close();
        files(files, xml);
        end(xml);
    }

    private static void begin(int number, String basis, List<String> notes, @Nullable String until, XmlOut xml)
            throws IOException {
        xml.open("rights").open("rightsStatement");
        xml.open("rightsStatementIdentifier")
                .leaf("rightsStatementIdentifierType", "local")
                .leaf("rightsStatementIdentifierValue", "rights-" + number)
                .close();
        xml.leaf(
                "rightsBasis",
                "other",
                "authority",
                "rightsBasis",
                "authorityURI",
                "http://id.loc.gov/vocabulary/preservation/rightsBasis");
        xml.open("otherRightsInformation").leaf("otherRightsBasis", basis);
        if (until != null) {
            xml.open("otherRightsApplicableDates")
                    .leaf("startDate", "..")
                    .leaf("endDate", until)
                    .close();
        }
        for (String note : notes) {
            xml.leaf("otherRightsNote", note);
        }
        xml.close();
    }

    private static void files(List<String> files, XmlOut xml) throws IOException {
        for (String file : files) {
            PremisXml.objectLink(file, xml);
        }
    }

    private static void end(XmlOut xml) throws IOException {
        xml.close().close();
    }
}
