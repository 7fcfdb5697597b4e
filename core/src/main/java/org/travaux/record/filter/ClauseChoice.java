package org.travaux.record.filter;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Require;

/**
 * The clause that entries are to be about, with the points under it: {@code 21} takes {@code 21d} and {@code 21.4} too.
 *
 * @param version id of the version whose numbering is meant, or null for any
 * @param number the number as people write it; blanks, brackets and dots do not matter
 */
public record ClauseChoice(@Nullable String version, String number) {

    /** Checks that there is a number. */
    public ClauseChoice {
        Require.noneOrText(version, "version");
        Require.text(number, "number");
    }

    /**
     * {@return the clause that a text such as {@code us28:7} or {@code 7} names}
     *
     * @param text the text
     * @throws IllegalArgumentException if it names none
     */
    public static ClauseChoice parse(String text) {
        int colon = text.indexOf(':');
        return new ClauseChoice(
                colon < 0 ? null : text.substring(0, colon).strip(),
                text.substring(colon + 1).strip());
    }

    /**
     * {@return whether an entry that names a clause is about this one or a point under it}
     *
     * @param versions ids of the versions that the entry is or may be about
     * @param named number of the clause as the entry has it
     */
    boolean fits(List<String> versions, String named) {
        if (version != null && !versions.contains(version)) {
            return false;
        }
        String wanted = bare(number);
        String found = bare(named);
        if (wanted.isEmpty() || !found.startsWith(wanted)) {
            return found.equals(wanted);
        }
        return found.length() == wanted.length()
                || !Character.isDigit(found.charAt(wanted.length()))
                || !Character.isDigit(wanted.charAt(wanted.length() - 1));
    }

    /** Letters and digits, with a dot between two numbers. */
    private static String bare(String number) {
        String lower = Objects.requireNonNull(number, "number").toLowerCase(Locale.ROOT);
        StringBuilder bare = new StringBuilder(lower.length());
        boolean apart = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                boolean twoNumbers = apart
                        && Character.isDigit(c)
                        && !bare.isEmpty()
                        && Character.isDigit(bare.charAt(bare.length() - 1));
                bare.append(twoNumbers ? "." : "").append(c);
                apart = false;
            } else {
                apart = true;
            }
        }
        return bare.toString();
    }
}
