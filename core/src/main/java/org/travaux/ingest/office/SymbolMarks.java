package org.travaux.ingest.office;

import java.util.Locale;

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

    /**
     * {@return what a character of a named font shows; the boxes that forms tick look alike in no two fonts}
     *
     * @param code the character's place in the font, with or without the private page F000
     * @param font the font's name
     */
    public static String readable(int code, String font) {
        int place = code & 0xFF;
        String boxes = switch (font.strip().toLowerCase(Locale.ROOT)) {
            case "wingdings" -> "o□q□x☒\u00A8□\u00FB✗\u00FC✓\u00FD☒\u00FE☑";
            case "wingdings 2" -> "O✗P✓Q☒R☑S☒T☒\u00A3□";
            default -> "";
        };
        for (int i = 0; i < boxes.length(); i += 2) {
            if (boxes.charAt(i) == place) {
                return boxes.substring(i + 1, i + 2);
            }
        }
        return readable(String.valueOf((char) code));
    }

    private static char mark(char c) {
        return switch (c) {
            case '\uF02D' -> '–';
            case '\uF0A7' -> '▪';
            case '\uF0A8' -> '□';
            case '\uF0FD', '\uF078' -> '☒';
            case '\uF0FE' -> '☑';
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
