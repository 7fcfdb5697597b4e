package org.travaux.archive.index.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.travaux.archive.index.words.Expression.All;
import org.travaux.archive.index.words.Expression.Any;
import org.travaux.archive.index.words.Expression.Near;
import org.travaux.archive.index.words.Expression.Phrase;
import org.travaux.text.TextSpan;

/** Where in a text stands what is asked for. */
public final class Marks {

    private Marks() {}

    /** An occurrence of a phrase: its first word and the one behind its last. */
    private record Occurrence(int first, int end) {}

    /**
     * {@return where the words stand that are asked for, in order; ranges that follow each other within a phrase are one}
     *
     * @param expression what is asked for; what is not wanted is not marked
     * @param text the original text
     */
    public static List<TextSpan> of(Expression expression, String text) {
        List<Word> words = Word.of(text);
        List<TextSpan> spans = occurrences(expression, words)
                .map(found -> new TextSpan(
                        words.get(found.first()).span().start(),
                        words.get(found.end() - 1).span().end()))
                .sorted(Comparator.comparingInt(TextSpan::start).thenComparingInt(TextSpan::end))
                .toList();
        List<TextSpan> marks = new ArrayList<>();
        for (TextSpan span : spans) {
            if (!marks.isEmpty() && span.start() < marks.getLast().end()) {
                TextSpan last = marks.removeLast();
                marks.add(new TextSpan(last.start(), Math.max(last.end(), span.end())));
            } else {
                marks.add(span);
            }
        }
        return marks;
    }

    private static Stream<Occurrence> occurrences(Expression expression, List<Word> words) {
        return switch (expression) {
            case Phrase phrase -> occurrences(phrase, words).stream();
            case Near near -> close(near, words).stream();
            case All all -> all.wanted().stream().flatMap(each -> occurrences(each, words));
            case Any any -> any.choices().stream().flatMap(each -> occurrences(each, words));
        };
    }

    private static List<Occurrence> occurrences(Phrase phrase, List<Word> words) {
        List<Occurrence> found = new ArrayList<>();
        int length = phrase.words().size();
        for (int first = 0; first + length <= words.size(); first++) {
            if (isAt(first, phrase, words)) {
                found.add(new Occurrence(first, first + length));
            }
        }
        return found;
    }

    private static boolean isAt(int first, Phrase phrase, List<Word> words) {
        int last = phrase.words().size() - 1;
        for (int word = 0; word <= last; word++) {
            String wanted = phrase.words().get(word);
            String there = words.get(first + word).text();
            boolean fits = (word == last && phrase.isBeginning()) ? there.startsWith(wanted) : there.equals(wanted);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** Those that stand in a group with one of each phrase, no more than so many words from the first's end to the last's beginning. */
    private static List<Occurrence> close(Near near, List<Word> words) {
        List<List<Occurrence>> all = near.phrases().stream()
                .map(phrase -> occurrences(phrase, words))
                .toList();
        List<Occurrence> found = new ArrayList<>();
        for (Occurrence first : all.stream().flatMap(List::stream).toList()) {
            List<List<Occurrence>> around = all.stream()
                    .map(each -> each.stream()
                            .filter(other ->
                                    other.first() >= first.first() && other.first() - first.end() <= near.distance())
                            .toList())
                    .toList();
            if (around.stream().noneMatch(List::isEmpty)) {
                around.forEach(found::addAll);
            }
        }
        return found;
    }
}
