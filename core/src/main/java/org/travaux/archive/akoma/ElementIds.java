package org.travaux.archive.akoma;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives elements their {@code eId} by the Akoma Ntoso Naming Convention: the short name of the element and its number, behind that
 * of the element around it ({@code art_6__para_1}). An element without a number has its place among those ({@code nn-2}); a
 * number that occurs again has a count behind it.
 */
final class ElementIds {

    private static final Map<String, String> SHORT = Map.of(
            "article", "art",
            "paragraph", "para",
            "chapter", "chp",
            "section", "sec",
            "attachment", "att",
            "recital", "rec");

    private final Set<String> given = new HashSet<>();

    /** An id for an element with a number, or without. */
    String of(String around, String element, @Nullable String number) {
        String begin = (around.isEmpty() ? "" : around + "__") + SHORT.getOrDefault(element, element) + "_";
        String plain = number == null ? "" : plain(number);
        if (plain.isEmpty()) {
            return counted(begin + "nn-");
        }
        if (given.add(begin + plain)) {
            return begin + plain;
        }
        return counted(begin + plain + "-");
    }

    /** An id for the only element of its kind in another one. */
    String only(String around, String element) {
        String id = around.isEmpty() ? element : around + "__" + element;
        return given.add(id) ? id : counted(id + "_");
    }

    private String counted(String begin) {
        int count = begin.endsWith("nn-") || begin.endsWith("_") ? 1 : 2;
        while (!given.add(begin + count)) {
            count++;
        }
        return begin + count;
    }

    /** Letters and digits, and hyphens where anything else stood between them; the words before a number are the element's name. */
    private static String plain(String number) {
        String bare = number.replaceFirst("^\\p{L}{3,}\\.?\\s+", "");
        return bare.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}
