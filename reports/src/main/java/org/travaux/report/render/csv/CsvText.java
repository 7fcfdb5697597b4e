package org.travaux.report.render.csv;

import org.travaux.report.render.LegibleText;

/** Makes text fit for a cell of a spreadsheet: what could be taken for a formula is kept from being one. */
final class CsvText {

    /** What begins a formula, in its full width too, and what programs drop before they look for one. */
    private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvText() {}

    static String cell(String text) {
        String legible = LegibleText.of(text);
        return beginsFormula(text) ? "'" + legible : legible;
    }

    private static boolean beginsFormula(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (FORMULA.indexOf(c) >= 0) {
                return true;
            }
            if (!isPassedOver(c)) {
                return false;
            }
        }
        return false;
    }

    /** Blanks of any kind, and marks that no one sees. */
    private static boolean isPassedOver(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
