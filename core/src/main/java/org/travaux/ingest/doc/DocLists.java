package org.travaux.ingest.doc;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.ListLabel;
import org.travaux.ingest.office.NumberFormats;
import org.travaux.ingest.office.SymbolMarks;

/** The automatic numbers of an old Word document ([MS-DOC] 2.4.6.3), counted as the text is read. */
final class DocLists {

    private static final int LEVELS = 9;
    private static final int UNSET = Integer.MIN_VALUE;
    private static final int BULLET = 23;

    /** The formats in the order of their codes. */
    private static final String[] FORMATS = {
        "decimal",
        "upperRoman",
        "lowerRoman",
        "upperLetter",
        "lowerLetter",
        "ordinal",
        "cardinalText",
        "ordinalText",
        "hex",
        "chicago"
    };

    private static final Map<Integer, String> OTHER_FORMATS = Map.of(
            18, "decimalEnclosedCircle",
            22, "decimalZero",
            57, "numberInDash",
            58, "russianLower",
            59, "russianUpper",
            255, "none");

    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Set<String> started = new HashSet<>();

    /** The label of the next paragraph, or null where it has none; counts on. */
    @Nullable ListLabel next(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return null;
        }
        HWPFList list = paragraph.getList();
        if (list == null || list.getListData() == null) {
            return null;
        }
        int at = Math.clamp(paragraph.getIlvl(), 0, LEVELS - 1);
        int id = list.getLsid();
        int[] values = counters.computeIfAbsent(id, key -> {
            int[] unset = new int[LEVELS];
            Arrays.fill(unset, UNSET);
            return unset;
        });
        boolean anew = list.isStartAtOverridden((char) at) && started.add(paragraph.getIlfo() + ":" + at);
        values[at] = anew || values[at] == UNSET ? list.getStartAt((char) at) : values[at] + 1;
        Arrays.fill(values, at + 1, LEVELS, UNSET);
        boolean bullet = list.getNumberFormat((char) at) == BULLET;
        String template = list.getNumberText((char) at);
        String printed = template == null ? "" : render(list, template, values);
        return new ListLabel(SymbolMarks.readable(printed).strip(), "list" + id, at, bullet);
    }

    /** Characters 0 to 8 of a template stand for the numbers of the levels. */
    private static String render(HWPFList list, String template, int[] values) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c >= LEVELS) {
                out.append(c);
                continue;
            }
            int value = values[c] == UNSET ? list.getStartAt(c) : values[c];
            out.append(NumberFormats.format(value, format(list.getNumberFormat(c))));
        }
        return out.toString();
    }

    static String format(int code) {
        int unsigned = code & 0xff;
        return unsigned < FORMATS.length ? FORMATS[unsigned] : OTHER_FORMATS.getOrDefault(unsigned, "decimal");
    }
}
