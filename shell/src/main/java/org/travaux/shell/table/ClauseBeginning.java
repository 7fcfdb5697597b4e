package org.travaux.shell.table;

import org.travaux.model.Clause;

/** The first words of a clause, where there is no room for all. */
public final class ClauseBeginning {

    private ClauseBeginning() {}

    /**
     * {@return the first words of heading and text, in one line, before an ellipsis where there are more}
     *
     * @param clause the clause
     * @param most how many characters (UTF-16) of it may stand, at least 1
     */
    public static String of(Clause clause, int most) {
        if (!clause.held()) {
            return Clause.NOT_HELD_MARK;
        }
        String heading = clause.heading();
        String text = heading == null || heading.isBlank() ? clause.text() : heading + ": " + clause.text();
        return cut(text.strip().replaceAll("\\s+", " "), most, most / 2 + 1, "…");
    }

    /**
     * {@return a line, cut before a blank where it is longer than it may be}
     *
     * @param line the line
     * @param most how many characters (UTF-16) of it may stand, at least 1
     * @param least how many should stand: where no blank comes so late, a word is cut
     * @param mark what follows where it was cut
     */
    public static String cut(String line, int most, int least, String mark) {
        if (line.length() <= most) {
            return line;
        }
        int blank = line.lastIndexOf(' ', most);
        int end = Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most;
        return line.substring(0, blank >= least ? blank : end) + mark;
    }
}
