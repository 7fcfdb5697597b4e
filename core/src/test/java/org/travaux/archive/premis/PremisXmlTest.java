package org.travaux.archive.premis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.travaux.archive.akoma.Xml;
import org.travaux.archive.event.ArchiveEvent;
import org.travaux.archive.metadata.HeldFile;
import org.travaux.archive.metadata.SampleHolding;
import org.travaux.archive.xml.XmlOut;
import org.travaux.fixtures.SamplePlan;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PremisXmlTest {

    @TempDir
    private Path folder;

    private static List<String> texts(Document xml, String element) {
        return Xml.elements(xml, element).stream().map(Element::getTextContent).toList();
    }

    @ParameterizedTest
    @EnumSource(SamplePlan.class)
    void every_file_event_and_agent_is_there_and_every_link_leads_somewhere(SamplePlan plan) throws Exception {
        SampleHolding.use(plan, folder, holding -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PremisXml.write(holding, "data", out);
            Document xml = Xml.read(out.toByteArray());
            assertThat(xml.getDocumentElement().getNamespaceURI()).isEqualTo(PremisXml.NAMESPACE);
            assertThat(xml.getDocumentElement().getAttribute("version")).isEqualTo("3.0");

            List<Element> objects = Xml.elements(xml, "object");
            assertThat(objects.stream().map(object -> object.getAttributeNS(XmlOut.XSI, "type")))
                    .startsWith("intellectualEntity", "representation")
                    .hasSize(2 + holding.files().size());
            assertThat(texts(xml, "messageDigest"))
                    .containsExactlyElementsOf(holding.files().stream()
                            .flatMap(file -> Stream.of(file.sha512(), file.sha256()))
                            .toList());
            assertThat(texts(xml, "originalName"))
                    .containsExactlyElementsOf(
                            holding.files().stream().map(HeldFile::path).toList());
            assertThat(texts(xml, "eventIdentifierValue"))
                    .containsExactlyElementsOf(
                            holding.events().stream().map(ArchiveEvent::id).toList())
                    .isNotEmpty();
            assertThat(texts(xml, "formatRegistryKey")).contains("fmt/818", "x-fmt/111");

            assertThat(texts(xml, "agentIdentifierValue"))
                    .doesNotHaveDuplicates()
                    .containsAll(texts(xml, "linkingAgentIdentifierValue"));
            assertThat(texts(xml, "objectIdentifierValue"))
                    .doesNotHaveDuplicates()
                    .containsAll(texts(xml, "linkingObjectIdentifierValue"))
                    .containsAll(texts(xml, "relatedObjectIdentifierValue"));
            assertThat(texts(xml, "rightsStatementIdentifierValue"))
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
            assertThat(texts(xml, "otherRightsNote")).contains("open");
        });
    }
}
