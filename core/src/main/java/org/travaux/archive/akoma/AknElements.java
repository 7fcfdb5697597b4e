package org.travaux.archive.akoma;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.model.Clause;
import org.travaux.model.ClauseKind;

/** Which element of Akoma Ntoso a clause is, by what its number calls itself and by what it stands in. */
final class AknElements {

    static final String CONTAINER = "hcontainer";
    private static final String PARAGRAPH = "paragraph";
    private static final String POINT = "point";

    private static final Pattern WORD = Pattern.compile("(\\p{L}{3,})\\.?\\s.*", Pattern.DOTALL);

    /** What numbers call themselves, in the languages that are read. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "article",
            List.of("article", "art", "artikel", "artículo", "статья", "стаття"),
            "chapter",
            List.of("chapter", "chapitre", "kapitel", "capítulo", "глава"),
            "section",
            List.of("section", "abschnitt", "sección", "раздел", "розділ"),
            "part",
            List.of("part", "partie", "teil", "parte", "часть", "частина"),
            "title",
            List.of("title", "titre", "título"),
            PARAGRAPH,
            List.of(PARAGRAPH, "paragraphe", "absatz", "párrafo", "пункт"));

    private AknElements() {}

    /** The element of a clause in another element; the top has none around it. */
    static String of(Clause clause, String around) {
        String number = clause.number();
        if (clause.kind() != ClauseKind.CLAUSE || number == null) {
            return CONTAINER;
        }
        Matcher word = WORD.matcher(number);
        if (word.matches()) {
            String said = word.group(1).toLowerCase(Locale.ROOT);
            for (Map.Entry<String, List<String>> entry : WORDS.entrySet()) {
                if (entry.getValue().contains(said)) {
                    return entry.getKey();
                }
            }
        }
        return around.equals(PARAGRAPH) || around.equals(POINT) ? POINT : PARAGRAPH;
    }
}
