package org.travaux.ingest.docx.style;

import org.travaux.ingest.office.NumberFormats;

/**
 * The number that a paragraph had before its numbering was changed, in the notation of {@code w:numberingChange}
 * (ISO/IEC 29500-1, 17.13.5.15): for each level {@code %level:value:format:text}.
 */
final class NumberBefore {

    private static final String[] FORMATS = {
        "decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter", "ordinal", "cardinalText", "ordinalText"
    };

    private NumberBefore() {}

    /** The number as it was printed; empty where there was none. */
    static String printed(String notation) {
        StringBuilder out = new StringBuilder();
        String[] parts = notation.split("%", -1);
        out.append(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            String[] fields = parts[i].split(":", 4);
            if (fields.length < 4) {
                out.append(parts[i]);
                continue;
            }
            int format = WordXml.integer(fields[2], 0);
            String name = format >= 0 && format < FORMATS.length ? FORMATS[format] : "decimal";
            out.append(format == 23 ? "•" : NumberFormats.format(WordXml.integer(fields[1], 0), name))
                    .append(fields[3]);
        }
        return out.toString().strip();
    }
}
