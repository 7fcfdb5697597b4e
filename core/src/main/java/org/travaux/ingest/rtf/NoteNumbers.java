package org.travaux.ingest.rtf;

import org.travaux.ingest.office.NumberFormats;

/** The numbers of footnotes and endnotes, counted as they come. */
final class NoteNumbers {

    private static final String FOOTNOTES = "ftnn";
    private static final String ENDNOTES = "aftnn";

    private String footnoteFormat = "decimal";
    private String endnoteFormat = "decimal";
    private int footnote = 1;
    private int endnote = 1;

    /** Takes what a command says of how notes are numbered; whether it says anything. */
    boolean take(String command) {
        boolean ofEndnotes = command.startsWith(ENDNOTES);
        if (!ofEndnotes && !command.startsWith(FOOTNOTES)) {
            return false;
        }
        String format = switch (command.substring((ofEndnotes ? ENDNOTES : FOOTNOTES).length())) {
            case "ar" -> "decimal";
            case "alc" -> "lowerLetter";
            case "auc" -> "upperLetter";
            case "rlc" -> "lowerRoman";
            case "ruc" -> "upperRoman";
            case "chi" -> "chicago";
            default -> "";
        };
        if (format.isEmpty()) {
            return false;
        }
        if (ofEndnotes) {
            endnoteFormat = format;
        } else {
            footnoteFormat = format;
        }
        return true;
    }

    /** The number of the next note. */
    String next(boolean ofEndnotes) {
        return ofEndnotes
                ? NumberFormats.format(endnote++, endnoteFormat)
                : NumberFormats.format(footnote++, footnoteFormat);
    }
}
