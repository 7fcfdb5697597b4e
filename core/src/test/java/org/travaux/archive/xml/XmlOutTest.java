package org.travaux.archive.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.travaux.archive.akoma.Xml;
import org.w3c.dom.Document;

class XmlOutTest {

    private static Document written(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XmlOut xml = new XmlOut(out);
        xml.open("all", "title", text).leaf("text", text).close();
        xml.end();
        return Xml.read(out.toByteArray());
    }

    private static String read(String text) throws IOException {
        return Xml.elements(written(text), "text").getFirst().getTextContent();
    }

    @Test
    void what_xml_has_comes_back_as_it_was() throws IOException {
        String text = "a < b && c > \"d\" ]]> é я 😀\r\nnext\tcell\u0085\u2028";
        assertThat(read(text)).isEqualTo(text);
    }

    @Test
    void what_xml_does_not_have_is_written_as_its_picture() throws IOException {
        assertThat(read("bell\u0007 null\u0000 \uFFFE lone \uD800 end"))
                .isEqualTo("bell\u2407 null\u2400 \uFFFD lone \uFFFD end");
    }

    @Test
    void any_text_makes_xml() throws IOException {
        Random random = new Random(30);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int letter = 0; letter < 50; letter++) {
                text.append((char) random.nextInt(0x10000));
            }
            assertThat(read(text.toString())).isEqualTo(XmlOut.clean(text.toString()));
        }
    }
}
