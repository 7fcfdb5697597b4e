package org.travaux.ingest.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** The complex fields open at a place in the document: of a field the result is text, the code is not. */
final class Fields {

    private static final class Field {
        final StringBuilder code = new StringBuilder();
        boolean inResult;
    }

    private final Deque<Field> open = new ArrayDeque<>();

    void begin() {
        open.push(new Field());
    }

    void separate() {
        if (!open.isEmpty()) {
            open.peek().inResult = true;
        }
    }

    void end() {
        if (!open.isEmpty()) {
            open.pop();
        }
    }

    void code(String text) {
        if (!open.isEmpty() && !open.peek().inResult) {
            open.peek().code.append(text);
        }
    }

    /** Whether text here belongs to the code of a field. */
    boolean inCode() {
        return open.stream().anyMatch(field -> !field.inResult);
    }

    /** Whether this place lies in a table of contents. */
    boolean inContents() {
        return open.stream().anyMatch(field -> isContents(field.code.toString()));
    }

    static boolean isContents(String code) {
        String name = code.strip().toUpperCase(Locale.ROOT);
        return name.equals("TOC") || name.startsWith("TOC ");
    }
}
