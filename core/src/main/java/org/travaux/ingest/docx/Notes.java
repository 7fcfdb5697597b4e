package org.travaux.ingest.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.ListLabel;
import org.travaux.ingest.SourceParagraph;
import org.travaux.ingest.docx.style.WordXml;
import org.travaux.ingest.office.MarkedText;
import org.travaux.ingest.office.NumberFormats;
import org.travaux.ingest.packed.SafeXml;

/** Footnotes and endnotes by their ids, numbered in the order in which the document refers to them. */
final class Notes {

    /**
     * A reference to a note.
     *
     * @param endnote whether it is one at the end of the document
     * @param id the note's id
     * @param ownMark whether the text has a mark of its own for it, so that it is not counted
     */
    record Reference(boolean endnote, String id, boolean ownMark) {}

    private static final class Series {
        final Map<String, MarkedText> texts = new HashMap<>();
        String format;
        int next = 1;

        Series(String format) {
            this.format = format;
        }
    }

    private final Series footnotes = new Series("decimal");
    private final Series endnotes = new Series("lowerRoman");

    private Series series(boolean endnote) {
        return endnote ? endnotes : footnotes;
    }

    /** Reads from {@code settings.xml} how notes are numbered. */
    void readSettings(XMLStreamReader xml) throws XMLStreamException {
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            String name = WordXml.name(xml);
            if (name.equals("footnotePr") || name.equals("endnotePr")) {
                readSeries(xml, series(name.equals("endnotePr")));
                inside.consumed();
            }
        }
    }

    private static void readSeries(XMLStreamReader xml, Series series) throws XMLStreamException {
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            switch (WordXml.name(xml)) {
                case "numFmt" -> series.format = WordXml.value(xml);
                case "numStart" -> series.next = WordXml.integer(WordXml.value(xml), 1);
                default -> {}
            }
        }
    }

    void add(boolean endnote, String id, MarkedText text) {
        series(endnote).texts.put(id, text);
    }

    /** The text of a note that is referred to. */
    MarkedText text(Reference reference) {
        return series(reference.endnote()).texts.getOrDefault(reference.id(), MarkedText.EMPTY);
    }

    /** Counts a reference, and gives its note as a paragraph, or null where there is nothing in it. */
    @Nullable SourceParagraph next(Reference reference, int at) {
        Series series = series(reference.endnote());
        int number = reference.ownMark() ? 0 : series.next++;
        MarkedText text = text(reference);
        if (text.isEmpty()) {
            return null;
        }
        if (text.text().isBlank()) {
            return SourceParagraph.body("", at).withMarks(text.marks());
        }
        SourceParagraph note =
                SourceParagraph.of(SourceParagraph.Role.NOTE, text.text(), at).withMarks(List.copyOf(text.marks()));
        return reference.ownMark()
                ? note
                : note.withLabel(new ListLabel(NumberFormats.format(number, series.format), "notes", 0, false));
    }
}
