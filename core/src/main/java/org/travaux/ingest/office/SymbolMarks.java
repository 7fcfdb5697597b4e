package org.travaux.ingest.office;

/** What the private characters of symbol fonts look like in ordinary ones. */
public final class SymbolMarks {

    private SymbolMarks() {}

    /**
     * {@return the text with each private character (U+F000 to U+F0FF) replaced by the mark it shows}
     *
     * @param text a text, perhaps in a symbol font
     */
    public static String readable(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\uF000' && c <= '\uF0FF') {
                if (out == null) {
                    out = new StringBuilder(text);
                }
                out.setCharAt(i, mark(c));
            }
        }
        return out == null ? text : out.toString();
    }

    private static char mark(char c) {
        return switch (c) {
            case '\uF02D' -> '–';
            case '\uF0A7' -> '▪';
            case '\uF0A8' -> '□';
            case '\uF0D8' -> '➢';
            case '\uF0FC' -> '✓';
            case '\uF0E0' -> '→';
            case '\uF0A3' -> '≤';
            case '\uF0B3' -> '≥';
            case '\uF0B0' -> '°';
            case '\uF0B1' -> '±';
            case '\uF0D7' -> '×';
            default -> c > '\uF020' && c < '\uF07F' ? (char) (c - '\uF000') : '•';
        };
    }
}
