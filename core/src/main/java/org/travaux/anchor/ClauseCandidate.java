package org.travaux.anchor;

import java.util.Objects;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;

/** A clause that may be meant, in the words in which it is proposed. */
final class ClauseCandidate {

    private static final int CHARACTERS = 40;

    private ClauseCandidate() {}

    /** Its id, with its number as cited and its first words. */
    static String inWords(ClauseDocument document, Clause clause) {
        String path = clause.number() == null ? "" : document.path(clause) + ", ";
        return clause.id() + " (" + path + beginning(clause) + ")";
    }

    private static String beginning(Clause clause) {
        String heading = Objects.requireNonNullElse(clause.heading(), "");
        String line = (heading.isBlank() ? clause.text() : heading).strip().replaceAll("\\s+", " ");
        String beginning = line.codePoints()
                .limit(CHARACTERS)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return beginning + (beginning.length() < line.length() ? "…" : "");
    }
}
