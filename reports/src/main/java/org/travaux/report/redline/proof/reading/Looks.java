package org.travaux.report.redline.proof.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.IngestException;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.proof.reading.Item.Look;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;

/** How runs, paragraphs, tables and sections look, from their properties. */
final class Looks {

    private static final Set<XmlName> SWITCHES = Set.of(
            Word.w("b"),
            Word.w("bCs"),
            Word.w("i"),
            Word.w("iCs"),
            Word.w("strike"),
            Word.w("dstrike"),
            Word.w("caps"),
            Word.w("smallCaps"),
            Word.w("vanish"),
            Word.w("webHidden"),
            Word.w("outline"),
            Word.w("shadow"),
            Word.w("emboss"),
            Word.w("imprint"),
            Word.w("rtl"),
            Word.w("cs"),
            Word.w("keepNext"),
            Word.w("keepLines"),
            Word.w("pageBreakBefore"),
            Word.w("widowControl"),
            Word.w("contextualSpacing"),
            Word.w("bidi"),
            Word.w("cantSplit"),
            Word.w("tblHeader"),
            Word.w("noWrap"),
            Word.w("titlePg"));

    private static final Set<XmlName> STYLES = Set.of(Word.P_STYLE, Word.R_STYLE, Word.TBL_STYLE);
    private static final Set<XmlName> APART = Set.of(Word.P_STYLE, Word.w("jc"), Word.NUM_PR, Word.R_PR, Word.SECT_PR);
    private static final Set<XmlName> NO_LOOK = Set.of(Word.LANG, Word.NO_PROOF);
    private static final Set<XmlName> SPANS = Set.of(Word.GRID_SPAN, Word.V_MERGE, Word.w("hMerge"));
    private static final Set<String> OFF = Set.of("0", "false", "off");

    private final Fingerprints fingerprints;
    private final Definitions definitions;
    private final String part;

    Looks(Fingerprints fingerprints, Definitions definitions, String part) {
        this.fingerprints = fingerprints;
        this.definitions = definitions;
        this.part = part;
    }

    /** How a run looks. */
    String run(@Nullable XmlElement properties) throws IngestException {
        return all(properties, Set.of());
    }

    /** How a paragraph looks. */
    List<Look> paragraph(@Nullable XmlElement properties) throws IngestException {
        if (properties == null) {
            return List.of();
        }
        List<Look> looks = new ArrayList<>();
        XmlElement style = properties.child(Word.P_STYLE);
        add(looks, "style", style == null ? "" : definitions.style(style.get(Word.VAL)));
        XmlElement side = properties.child(Word.w("jc"));
        add(looks, "alignment", side == null ? "" : Objects.requireNonNullElse(side.get(Word.VAL), ""));
        add(looks, "list", list(properties.child(Word.NUM_PR)));
        add(looks, "paragraph", all(properties, APART));
        add(looks, "paragraph mark", all(properties.child(Word.R_PR), Set.of()));
        return looks;
    }

    private void add(List<Look> looks, String aspect, String value) {
        if (!value.isEmpty()) {
            looks.add(new Look(aspect, fingerprints.once(value)));
        }
    }

    private String list(@Nullable XmlElement properties) {
        XmlElement id = properties == null ? null : properties.child(Word.NUM_ID);
        XmlElement level = properties == null ? null : properties.child(Word.w("ilvl"));
        if (id == null && level == null) {
            return "";
        }
        String deep = level == null ? "0" : Objects.requireNonNullElse(level.get(Word.VAL), "0");
        String list = id == null ? "of style" : definitions.list(Objects.requireNonNullElse(id.get(Word.VAL), "0"));
        return list.equals("none") ? list : "level " + deep + " of " + list;
    }

    /** How a table, row, cell or section looks. */
    List<Look> other(String aspect, @Nullable XmlElement properties) throws IngestException {
        List<Look> looks = new ArrayList<>();
        add(looks, aspect, all(properties, SPANS));
        return looks;
    }

    /** How a section looks; what its headers say is a story of its own. */
    List<Look> section(XmlElement properties) throws IngestException {
        List<Look> looks = new ArrayList<>();
        add(looks, "section", all(properties, Set.of(Word.HEADER_REFERENCE, Word.FOOTER_REFERENCE)));
        return looks;
    }

    /** How many columns a cell spans, and whether it goes on from above. */
    static String span(@Nullable XmlElement properties) {
        XmlElement columns = properties == null ? null : properties.child(Word.GRID_SPAN);
        XmlElement rows = properties == null ? null : properties.child(Word.V_MERGE);
        String wide = columns == null ? "1" : Objects.requireNonNullElse(columns.get(Word.VAL), "1");
        String down = rows == null ? "" : Objects.requireNonNullElse(rows.get(Word.VAL), "continue");
        return (wide.equals("1") ? "" : wide + " columns ") + down;
    }

    private String all(@Nullable XmlElement properties, Set<XmlName> apart) throws IngestException {
        if (properties == null || properties.content().isEmpty()) {
            return "";
        }
        List<String> all = new ArrayList<>();
        for (XmlElement property : properties.elements()) {
            if (!apart.contains(property.name()) && !NO_LOOK.contains(property.name())) {
                String one = one(property);
                if (!one.isEmpty()) {
                    all.add(one);
                }
            }
        }
        all.sort(null);
        return fingerprints.once(String.join("", all));
    }

    private String one(XmlElement property) throws IngestException {
        String value = property.get(Word.VAL);
        if (SWITCHES.contains(property.name())) {
            return "<" + property.name().local() + (value != null && OFF.contains(value) ? " off>" : ">");
        }
        if (STYLES.contains(property.name())) {
            String style = definitions.style(value);
            return style.isEmpty() ? "" : "<style " + style + ">";
        }
        return property.name().local().equals("cnfStyle")
                ? ""
                : fingerprints.of(property, part, none -> false).replace("</>", "");
    }
}
