package org.travaux.semantics.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.travaux.semantics.CrossReference;
import org.travaux.semantics.ReferenceFinder;
import org.travaux.text.TextSpan;

/**
 * Reads the facts of a document's texts. Months and spelled numbers are known in every language that ICU spells, units and
 * scales in English, French, German, Russian, Spanish and Ukrainian. Names are told by the document as a whole.
 */
public final class FactReader {

    private static final String CYRILLIC = "абвгдежзиклмнопрсту";

    private final String language;
    private final NumberWords table;
    private final NameReader names;

    /**
     * Makes the reader of one document.
     *
     * @param texts all texts of the document, by which names are told
     * @param languageTag BCP 47 tag of its language
     */
    public FactReader(List<String> texts, String languageTag) {
        this.language = Locale.forLanguageTag(Objects.requireNonNull(languageTag, "languageTag"))
                .getLanguage();
        this.table = NumberWords.of(language);
        this.names = new NameReader(List.copyOf(texts), language);
    }

    /**
     * {@return the facts of a text, in reading order}
     *
     * @param text a text of the document
     */
    public List<Fact> read(String text) {
        List<Word> words = Word.of(text, language);
        List<CrossReference> references = ReferenceFinder.find(text);
        List<Fact> facts = new ArrayList<>(names.read(words));
        references.forEach(
                reference -> facts.add(new Fact(FactKind.REFERENCE, path(reference), null, false, reference.span())));
        DateReader dates = new DateReader(words, table);
        QuantityReader quantities = new QuantityReader(text, words, table, language);
        int at = 0;
        while (at < words.size()) {
            int index = at;
            if (references.stream().anyMatch(reference -> covers(reference.span(), words.get(index)))) {
                at++;
                continue;
            }
            @Nullable Fact date = dates.at(at);
            if (date != null) {
                facts.add(date);
                at = dates.end();
                continue;
            }
            Fact quantity = quantities.at(at);
            if (quantity == null) {
                at++;
                continue;
            }
            Fact year = quantity.unit() == null && quantities.end() == at + 1 ? dates.bareYear(at) : null;
            facts.add(year == null ? quantity : year);
            at = Math.max(at + 1, quantities.end());
        }
        facts.sort(Comparator.comparingInt((Fact fact) -> fact.span().start()).thenComparing(Fact::kind));
        return facts;
    }

    /**
     * {@return the dates and quantities of a text, in reading order}
     *
     * @param text any text
     * @param languageTag BCP 47 tag of its language
     */
    public static List<Fact> numbers(String text, String languageTag) {
        String language = Locale.forLanguageTag(languageTag).getLanguage();
        NumberWords table = NumberWords.of(language);
        List<Word> words = Word.of(text, language);
        DateReader dates = new DateReader(words, table);
        QuantityReader quantities = new QuantityReader(text, words, table, language);
        List<Fact> facts = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Fact date = dates.at(at);
            int end = dates.end();
            if (date == null) {
                Fact quantity = quantities.at(at);
                end = quantity == null ? at + 1 : quantities.end();
                Fact year = quantity != null && quantity.unit() == null && end == at + 1 ? dates.bareYear(at) : null;
                date = year == null ? quantity : year;
            }
            if (date != null) {
                facts.add(date);
            }
            at = Math.max(at + 1, end);
        }
        return facts;
    }

    /**
     * {@return by what a name of another text can be recognised in this one: skeletons of its words, see {@link NameSkeleton},
     * and the codes of the countries and languages it names}
     *
     * @param text a text of the document
     */
    public Set<String> traces(String text) {
        return names.traces(Word.of(text, language));
    }

    /** {@return the ISO 639 code of the document's language} */
    public String language() {
        return language;
    }

    private static boolean covers(TextSpan span, Word word) {
        return span.start() <= word.start() && word.end() <= span.end();
    }

    /** The numbers cited; a Cyrillic letter counts as the Latin one at its place in the alphabet. */
    private static String path(CrossReference reference) {
        return reference.steps().stream()
                .flatMap(step -> step.parts().stream())
                .map(part -> part.length() == 1 && CYRILLIC.contains(part)
                        ? String.valueOf((char) ('a' + CYRILLIC.indexOf(part)))
                        : part)
                .collect(Collectors.joining("."));
    }
}
