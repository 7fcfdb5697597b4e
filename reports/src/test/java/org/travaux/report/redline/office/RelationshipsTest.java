package org.travaux.report.redline.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;
import org.travaux.report.redline.xml.XmlReader;

class RelationshipsTest {

    private static String target(String part, String written) {
        XmlElement arrow = new XmlElement(XmlName.of("", "Relationship")).set(XmlName.of("", "Target"), written);
        return Relationships.read(part, XmlElement.of(XmlName.of("", "Relationships"), arrow))
                .getFirst()
                .target();
    }

    @Test
    void targets_are_paths_from_the_top() {
        assertThat(target("word/document.xml", "media/a.png")).isEqualTo("word/media/a.png");
        assertThat(target("word/document.xml", "../docProps/./app.xml")).isEqualTo("docProps/app.xml");
        assertThat(target("word/document.xml", "/word/a.xml")).isEqualTo("word/a.xml");
        assertThat(target("word/document.xml", "#place")).isEqualTo("#place");
        assertThat(target("", "word/document.xml")).isEqualTo("word/document.xml");
    }

    @Test
    void what_is_written_is_read_again() throws XMLStreamException {
        List<Relationship> list = List.of(
                new Relationship("r1", Word.RELATIONSHIPS + "/image", "word/media/a.png", false),
                new Relationship("r2", Word.RELATIONSHIPS + "/customXml", "customXml/item1.xml", false),
                new Relationship("r3", Word.RELATIONSHIPS + "/hyperlink", "https://example.org/a", true));
        byte[] written = Relationships.written("word/document.xml", list);
        assertThat(new String(written, StandardCharsets.UTF_8))
                .contains("Target=\"media/a.png\"", "Target=\"/customXml/item1.xml\"");
        assertThat(Relationships.read(
                        "word/document.xml", XmlReader.read(written).root()))
                .isEqualTo(list);
    }

    @Test
    void relationships_stand_beside_their_part() {
        assertThat(Relationships.pathOf("word/document.xml")).isEqualTo("word/_rels/document.xml.rels");
        assertThat(Relationships.pathOf("")).isEqualTo("_rels/.rels");
        assertThat(Relationships.isIn("_rels/.rels")).isTrue();
        assertThat(Relationships.isIn("word/document.xml")).isFalse();
    }
}
