package org.travaux.semantics.lexicon;

/** Spellings that differ by rule: British and American. */
public final class Spelling {

    private static final int SHORTEST = 5;

    private Spelling() {}

    /**
     * {@return a word in one spelling for all: {@code recognise} and {@code recognize} are the same}
     *
     * @param folded a word in small letters
     * @param language ISO 639 code
     */
    public static String regular(String folded, String language) {
        if (!language.equals("en") || folded.length() < SHORTEST) {
            return folded;
        }
        String word = folded.replaceAll("is(e|es|ed|ing|ation|ations|er|ers)$", "iz$1")
                .replaceAll("ys(e|es|ed|ing)$", "yz$1")
                .replaceAll("our(s|ed|ing|able|hood|hoods|ite|ites)?$", "or$1")
                .replaceAll("(?<=[bctgp])re(s|d)?$", "er$1")
                .replaceAll("ll(ed|ing|er|ers)$", "l$1")
                .replaceAll("ae(?=[a-z])", "e")
                .replaceAll("oe(?=[a-z]{3})", "e")
                .replaceAll("ogue(s?)$", "og$1")
                .replaceAll("mme(s?)$", "m$1")
                .replaceAll("(?<=[a-z])ence(s?)$", "ense$1")
                .replaceAll("cenc(ing|ed)$", "cens$1");
        return word.replaceAll("(?<=g)ement(s?)$", "ment$1");
    }
}
