package org.travaux.ingest.rtf;

import org.jspecify.annotations.Nullable;

/** What holds in a group of the file; a group within it begins with the same. */
final class Group {

    /** What becomes of the text in a group. */
    enum Destination {
        /** It is text of the story at hand. */
        TEXT,
        /** Nothing. */
        SKIP,
        /** The number or bullet before a paragraph. */
        LABEL,
        /** The code of a field. */
        CODE,
        /** Names and kinds of fonts. */
        FONTS,
        /** Names of paragraph styles. */
        STYLES,
        /** Who changed the text. */
        AUTHORS,
        /** Kinds of numbers in lists. */
        LISTS,
        /** Which list a number of a list stands for. */
        LIST_NUMBERS,
        /** The author of the next comment. */
        COMMENT_AUTHOR,
        /** The date of a comment. */
        COMMENT_DATE,
        /** The range that a comment is about. */
        COMMENT_REFERENCE,
        /** The beginning of a range. */
        RANGE_START,
        /** The end of a range. */
        RANGE_END
    }

    Destination destination = Destination.TEXT;

    /** The text collected for a destination that is no story. */
    @Nullable StringBuilder collected;

    /** The code of the field that the group belongs to, or null. */
    @Nullable StringBuilder field;

    /** Whether the group begins a story that ends with it. */
    boolean story;

    boolean contents;
    boolean formula;
    boolean hidden;
    int font = -1;
    boolean inserted;
    boolean deleted;
    int insertedBy;
    int insertedAt;
    int deletedBy;
    int deletedAt;

    // What holds for the paragraph.
    int style;
    int list = -1;
    int level;
    int outline = -1;

    @Nullable Integer indent;

    boolean inTable;
    int nesting;

    /** A group within this one. */
    Group inner() {
        Group inner = new Group();
        inner.destination = destination;
        inner.collected = collected;
        inner.field = field;
        inner.contents = contents;
        inner.formula = formula;
        inner.hidden = hidden;
        inner.font = font;
        inner.inserted = inserted;
        inner.deleted = deleted;
        inner.insertedBy = insertedBy;
        inner.insertedAt = insertedAt;
        inner.deletedBy = deletedBy;
        inner.deletedAt = deletedAt;
        inner.style = style;
        inner.list = list;
        inner.level = level;
        inner.outline = outline;
        inner.indent = indent;
        inner.inTable = inTable;
        inner.nesting = nesting;
        return inner;
    }

    /** Forgets what was said of the paragraph. */
    void plainParagraph() {
        style = 0;
        list = -1;
        level = 0;
        outline = -1;
        indent = null;
        inTable = false;
        nesting = 0;
    }

    /** Forgets what was said of the characters. */
    void plainCharacters() {
        hidden = false;
        inserted = false;
        deleted = false;
        font = -1;
    }

    /** Takes what a command says of characters and paragraphs; whether it says anything. */
    boolean take(String command, int parameter, boolean on) {
        switch (command) {
            case "pard" -> plainParagraph();
            case "plain" -> plainCharacters();
            case "s" -> style = parameter;
            case "ls" -> list = parameter;
            case "ilvl" -> level = parameter;
            case "outlinelevel" -> outline = parameter;
            case "li" -> indent = parameter;
            case "intbl" -> inTable = true;
            case "itap" -> nesting = parameter;
            case "v" -> hidden = on;
            case "f" -> font = parameter;
            case "revised", "mvt" -> inserted = on;
            case "deleted", "mvf" -> deleted = on;
            case "revauth" -> insertedBy = parameter;
            case "revdttm" -> insertedAt = parameter;
            case "revauthdel" -> deletedBy = parameter;
            case "revdttmdel" -> deletedAt = parameter;
            case "mvauth" -> {
                insertedBy = parameter;
                deletedBy = parameter;
            }
            case "mvdate" -> {
                insertedAt = parameter;
                deletedAt = parameter;
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
