package org.travaux.ingest.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.travaux.ingest.SourceParagraph;
import org.travaux.ingest.office.TableText;
import org.travaux.ingest.packed.SafeXml;
import org.travaux.model.ParagraphRange;

/**
 * A table of an OpenDocument text as one paragraph. A cell that goes on from the row above is empty in its place; one that
 * goes on from the left has none.
 */
final class TableReader {

    /** The most columns, and rows, for which one element may stand. */
    static final int MAX_REPEATED = 200;

    private final Story story;
    private final ParagraphReader.Blocks blocks;
    private final TableText table = new TableText();
    private final List<SourceParagraph> behind = new ArrayList<>();
    /** For each column how many further rows a cell above covers, and how many columns it has. */
    private final List<int[]> covers = new ArrayList<>();

    TableReader(Story story, ParagraphReader.Blocks blocks) {
        this.story = story;
        this.blocks = blocks;
    }

    /** Reads up to the end of the table whose start was read last. */
    void read(XMLStreamReader xml, List<SourceParagraph> into, Supplier<ParagraphRange> source)
            throws XMLStreamException {
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            switch (OdfXml.name(xml)) {
                case "table:table-row" -> {
                    row(xml);
                    inside.consumed();
                }
                case "table:title", "table:desc" -> {
                    OdfXml.skip(xml);
                    inside.consumed();
                }
                default -> {}
            }
        }
        table.addTo(into, source.get());
        into.addAll(behind);
    }

    private void row(XMLStreamReader xml) throws XMLStreamException {
        int times = Math.clamp(OdfXml.integer(xml, "table:number-rows-repeated", 1), 1, MAX_REPEATED);
        List<List<SourceParagraph>> cells = new ArrayList<>();
        int column = 0;
        int coveredByLeft = 0;
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            String name = OdfXml.name(xml);
            if (!name.equals("table:table-cell") && !name.equals("table:covered-table-cell")) {
                continue;
            }
            int repeated = Math.clamp(OdfXml.integer(xml, "table:number-columns-repeated", 1), 1, MAX_REPEATED);
            int columns = Math.clamp(OdfXml.integer(xml, "table:number-columns-spanned", 1), 1, MAX_REPEATED);
            int rows = Math.max(1, OdfXml.integer(xml, "table:number-rows-spanned", 1));
            List<SourceParagraph> found = cell(xml);
            inside.consumed();
            for (int i = 0; i < repeated; i++) {
                int[] cover = cover(column++);
                if (name.equals("table:table-cell")) {
                    cells.add(found);
                    cover[0] = rows;
                    cover[1] = columns;
                    coveredByLeft = columns - 1;
                } else if (coveredByLeft > 0) {
                    coveredByLeft--;
                } else {
                    cells.add(found);
                    coveredByLeft = cover[0] > 0 ? cover[1] - 1 : 0;
                }
            }
        }
        for (int[] cover : covers) {
            cover[0]--;
        }
        boolean blank = cells.stream().allMatch(List::isEmpty);
        for (int i = 0; i < (blank ? 1 : times); i++) {
            cells.forEach(table::cell);
            table.endRow();
        }
    }

    private int[] cover(int column) {
        while (covers.size() <= column) {
            covers.add(new int[] {0, 1});
        }
        return covers.get(column);
    }

    private List<SourceParagraph> cell(XMLStreamReader xml) throws XMLStreamException {
        story.nesting.enter(xml);
        List<SourceParagraph> text = new ArrayList<>();
        for (SourceParagraph paragraph : blocks.read(xml)) {
            (paragraph.role() == SourceParagraph.Role.NOTE ? behind : text).add(paragraph);
        }
        story.nesting.leave();
        return text;
    }
}
