package org.travaux.report.redline;

/** Says in one plain line why no redline of two files is handed over. */
public final class RedlineException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param message what, where, and what to do
     */
    public RedlineException(String message) {
        super(message);
    }
}
