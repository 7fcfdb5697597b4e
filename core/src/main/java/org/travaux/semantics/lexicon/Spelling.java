package org.travaux.semantics.lexicon;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Spellings that differ by rule: British and American. */
public final class Spelling {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 40;
    private static final int MOST_KEPT = 60_000;

    /** A spelling and what stands for it. */
    private record Rule(Pattern pattern, String replacement) {}

    private static final List<Rule> RULES = List.of(
            rule("is(e|es|ed|ing|ation|ations|er|ers)$", "iz$1"),
            rule("ys(e|es|ed|ing)$", "yz$1"),
            rule("our(s|ed|ing|able|hood|hoods|ite|ites)?$", "or$1"),
            rule("(?<=[bctgp])re(s|d)?$", "er$1"),
            rule("(?<=[aeiou][a-z]{1,6}[aeu])(?<!insta)ll(ed|ing|er|ers)$", "l$1"),
            rule("ae(?=[a-z])", "e"),
            rule("oe(?=[a-z]{3})", "e"),
            rule("ogue(s?)$", "og$1"),
            rule("mme(s?)$", "m$1"),
            rule("(?<=[a-z])ence(s?)$", "ense$1"),
            rule("cenc(ing|ed)$", "cens$1"),
            rule("(?<=g)ement(s?)$", "ment$1"));

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Spelling() {}

    private static Rule rule(String pattern, String replacement) {
        return new Rule(Pattern.compile(pattern), replacement);
    }

    /**
     * {@return a word in one spelling for all: {@code recognise} and {@code recognize} are the same}
     *
     * @param folded a word in small letters
     * @param language ISO 639 code
     */
    public static String regular(String folded, String language) {
        if (!language.equals("en") || folded.length() < SHORTEST || folded.length() > LONGEST) {
            return folded;
        }
        String known = KNOWN.get(folded);
        if (known != null) {
            return known;
        }
        String word = folded;
        for (Rule rule : RULES) {
            word = rule.pattern().matcher(word).replaceAll(rule.replacement());
        }
        if (KNOWN.size() < MOST_KEPT) {
            KNOWN.put(folded, word);
        }
        return word;
    }
}
