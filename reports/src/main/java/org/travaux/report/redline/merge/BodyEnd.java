package org.travaux.report.redline.merge;

import java.util.List;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.story.Block;
import org.travaux.report.redline.story.BlockReader;
import org.travaux.report.redline.xml.XmlElement;

/** How a text ends. Word ends each in a paragraph and adds one on opening where another program did not. */
enum BodyEnd {
    /** In a paragraph. */
    PARAGRAPH,
    /** In a paragraph that ends a section. */
    SECTION,
    /** In a table, or in something kept whole. */
    OTHER,
    /** There is nothing in it. */
    NOTHING;

    static BodyEnd of(XmlElement body) {
        List<Block> blocks = BlockReader.read(body);
        if (blocks.isEmpty()) {
            return NOTHING;
        }
        if (!(blocks.getLast() instanceof Block.Paragraph last)) {
            return OTHER;
        }
        XmlElement properties = last.elements().getLast().child(Word.P_PR);
        return properties == null || properties.child(Word.SECT_PR) == null ? PARAGRAPH : SECTION;
    }

    /** {@return the text as Word opens it} */
    static XmlElement inParagraph(XmlElement body) {
        return of(body) == PARAGRAPH
                ? body
                : body.shell().addAll(body.content()).add(new XmlElement(Word.P));
    }
}
