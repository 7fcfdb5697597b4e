package org.travaux.shell.terminal;

/** How pieces of a line are set off: by colour on a screen, by nothing elsewhere. */
public enum Style {
    /** No control characters at all. */
    PLAIN,
    /** ANSI colours. */
    COLOURED;

    private static final String RESET = "\u001b[0m";

    /** What a piece of a line is, for its colour. */
    public enum Role {
        /** Words that went. */
        DELETED("\u001b[31;9m"),
        /** Words that came. */
        INSERTED("\u001b[32;4m"),
        /** Names and headings. */
        STRONG("\u001b[1m"),
        /** What can be passed over. */
        FAINT("\u001b[2m"),
        /** What needs attention. */
        WARNING("\u001b[33m");

        private final String code;

        Role(String code) {
            this.code = code;
        }
    }

    /**
     * {@return the text set off as this role, with nothing left switched on after it}
     *
     * @param role what it is
     * @param text one line or less
     */
    public String paint(Role role, String text) {
        return this == PLAIN || text.isEmpty() ? text : role.code + text + RESET;
    }
}
