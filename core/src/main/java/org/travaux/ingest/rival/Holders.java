package org.travaux.ingest.rival;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of those who hold a wording, as drafts put them before it: {@code EU, UK: …}, {@code US proposal: …}. */
final class Holders {

    /** A name, or several, is no longer than this. */
    static final int MAX_CHARACTERS = 80;

    private static final String NAME = "(?:[\\p{Lu}][\\p{L}\\p{Nd}.’'&-]*)";
    private static final String SMALL =
            "(?:of|the|and|de|du|des|la|le|les|et|der|die|das|und|del|los|las|y|та|і|й|и|for)";
    private static final String NAMES = "(?:(?:[Tt]he|THE|La|Le|Les|L['’]|Die|Der|Das|El|Los)\\s+)?" + NAME
            + "(?:(?:\\s*[,/+&;]\\s*|\\s+)(?:" + SMALL + "\\s+){0,3}" + NAME + "){0,9}";
    private static final String ROLE =
            "(?:['’]s?)?\\s+(?:proposals?|position|text|version|draft|wording|language|counter-?proposal|amendment|alternative"
                    + "|proposes?|proposed|prefers?|suggests?|opposes?|supports?|propose|proposent|schlägt vor|schlagen vor|propone|proponen"
                    + "|пропонує|пропонують|предлагает|предлагают)";
    private static final Pattern START = Pattern.compile("(?su)\\s*"
            + "(?:(?i:proposed by|proposal by|proposal of|position of|text of|version of|пропозиція|позиція|предложение|позиция"
            + "|proposition de|position de|vorschlag|propuesta de|posición de)\\s+(?i:the\\s+)?)?"
            + "(" + NAMES + "?)(" + ROLE + ")?\\s*[:–—]\\s+(?=\\S)");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?iu)(option|alternative|alt|variant|variante|варіант|вариант|opción|note|notes|nb|source|comment"
                    + "|comments|article|articles|section|chapter|part|annex|appendix|paragraph|para|point|clause|title|table|figure|step|example|examples"
                    + "|editor|warning|important|remark|question|answer|date|subject|re|place|name|number|total|text|version|draft|proposal|position"
                    + "|примітка|примечание|стаття|статья|пункт|розділ|раздел|додаток|приложение|джерело|источник|artikel|anmerkung|hinweis|quelle"
                    + "|remarque|nota|artículo|anexo|todo|tbd|tbc|n)\\b.*");

    private Holders() {}

    /**
     * A holder at the beginning of a text.
     *
     * @param holder the name or names
     * @param end where the wording begins
     */
    record Held(String holder, int end) {}

    /** The holder with which a text begins, or null where it begins with none. */
    static @Nullable Held atStart(String text) {
        String head = text.length() > MAX_CHARACTERS + 40 ? text.substring(0, MAX_CHARACTERS + 40) : text;
        Matcher matcher = START.matcher(head);
        if (!matcher.lookingAt()) {
            return null;
        }
        String name = clean(matcher.group(1));
        boolean dash = !matcher.group().stripTrailing().endsWith(":");
        boolean known = matcher.group(2) != null || !dash;
        if (!known
                || name.isEmpty()
                || name.length() > MAX_CHARACTERS
                || NO_NAME.matcher(name).matches()) {
            return null;
        }
        return new Held(name, matcher.end());
    }

    /** A name without an article before it. */
    static String clean(String name) {
        return name.strip()
                .replaceFirst("^(?:[Tt]he|THE|Les?|La|Die|Der|Das|El|Los)\\s+(?=\\p{Lu})", "")
                .strip();
    }
}
