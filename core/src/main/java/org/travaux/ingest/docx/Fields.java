package org.travaux.ingest.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The complex fields open at a place in the document: of a field the result is text, the code is not. */
final class Fields {

    /** {@code MACROBUTTON macro words}, {@code GOTOBUTTON place words} (ISO/IEC 29500-1, 17.16.5). */
    private static final Pattern BUTTON =
            Pattern.compile("(?:MACROBUTTON|GOTOBUTTON)\\s+\\S+\\s+(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern COMPUTED =
            Pattern.compile("(?:LISTNUM|AUTONUM|AUTONUMLGL|AUTONUMOUT|EQ)\\b", Pattern.CASE_INSENSITIVE);

    private static final class Field {
        final StringBuilder code = new StringBuilder();
        boolean inResult;
        boolean contents;
    }

    private final Deque<Field> open = new ArrayDeque<>();
    private final boolean trusted;
    private int inCode;
    private int inContents;

    /**
     * Begins outside of all fields.
     *
     * @param trusted whether fields end; if they do not, all that stands between their marks is text
     */
    Fields(boolean trusted) {
        this.trusted = trusted;
    }

    void begin() {
        open.push(new Field());
        inCode++;
    }

    void separate() {
        Field field = open.peek();
        if (field != null && !field.inResult) {
            field.inResult = true;
            inCode--;
            field.contents = isContents(field.code.toString());
            inContents += field.contents ? 1 : 0;
        }
    }

    /** Leaves a field; gives back its code where it has no result, else an empty text. */
    String end() {
        Field field = open.poll();
        if (field == null) {
            return "";
        }
        inCode -= field.inResult ? 0 : 1;
        inContents -= field.contents ? 1 : 0;
        return field.inResult ? "" : field.code.toString().strip();
    }

    /** The words that the code of a button shows; empty for any other field. */
    static String button(String code) {
        Matcher button = BUTTON.matcher(code);
        return button.matches() ? button.group(1).strip() : "";
    }

    /** Whether Word works out what such a field shows, a number or a formula, and does not keep it in the file. */
    static boolean isComputed(String code) {
        return COMPUTED.matcher(code).lookingAt();
    }

    void code(String text) {
        Field field = open.peek();
        if (field != null && !field.inResult) {
            field.code.append(text);
        }
    }

    /** Whether text here belongs to the code of a field. */
    boolean inCode() {
        return trusted && inCode > 0;
    }

    /** Whether this place lies in a table of contents. */
    boolean inContents() {
        return trusted && inContents > 0;
    }

    /** Whether at the end of the document a field is open whose code or contents swallowed what came behind it. */
    boolean isBroken() {
        return inCode() || inContents();
    }

    static boolean isContents(String code) {
        String name = code.strip().toUpperCase(Locale.ROOT);
        return name.equals("TOC") || name.startsWith("TOC ");
    }
}
