package org.travaux.diff.semantic.pair;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells clauses that define a term. */
public final class Definitions {

    private static final Pattern DEFINES = Pattern.compile(
            "(?:^|[.;]\\s)\\s*(?:(?:for the purposes? of|in|for|aux fins d|au sens d)[^,]{1,80},\\s*)?"
                    + "(?:(?:the (?:term|expression|word)s?|термин|выражение|термін|вираз|le terme|l.expression)\\s+)?"
                    + "[\"\u201C\u201E\u00AB\u2018'].{1,80}?[\"\u201D\u201C\u00BB\u2019']\\s*.{0,60}?"
                    + "\\b(?:means?|includes?|refers? to|denotes?|shall mean|has the meaning|désigne|s'entend|signifie|означает|означают"
                    + "|понимается|понимаются|означає|означають|розуміється|розуміються|—|–|-)(?:\\s|$)"
                    + "|\\b(?:is|are) defined as\\b|^[^.]{1,80}\\bmeans\\b|\\bon entend par\\b|^\\s*під [^.]{1,60} розумі|^\\s*под [^.]{1,60} понима",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

    private static final int LOOK = 300;

    private Definitions() {}

    /**
     * {@return whether a clause defines a term}
     *
     * @param side one of the two texts
     */
    public static boolean is(Side side) {
        String text = side.reading().text();
        String start = text.substring(0, Math.min(text.length(), LOOK)).toLowerCase(Locale.ROOT);
        return !start.contains(" by means") && DEFINES.matcher(start).find();
    }
}
