package org.travaux.lineage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.align.Aligner;
import org.travaux.align.ClauseLink;
import org.travaux.align.Pairing;
import org.travaux.align.Strategy;
import org.travaux.align.TextOf;
import org.travaux.align.TextRelation;
import org.travaux.diff.text.TextDiffer;
import org.travaux.text.TextNormalizer;
import org.travaux.text.Token;
import org.travaux.text.Tokenizer;

/**
 * Finds clauses that were gone and came back: among those that a version does not take from its ancestors, the ones whose text
 * is that of a clause that vanished on the way to it, or nearly.
 *
 * <p>The same text comes first, the form that vanished last before those that vanished earlier; then what the aligner links
 * one to one by text that is alike to {@value #MIN_SIMILARITY} at least. Texts of fewer than {@value #MIN_WORDS} words
 * ("Reserved.") say too little to come back. Cost: that of one alignment of both lists.
 */
final class ReturnedClauses {

    /** How alike the text must be, on the scale of the aligner's similarity. */
    static final double MIN_SIMILARITY = 0.75;

    /** How many words a clause must have, heading included. */
    static final int MIN_WORDS = 4;

    private final Aligner aligner;
    private final TextDiffer differ;

    ReturnedClauses(Aligner aligner, TextDiffer differ) {
        this.aligner = aligner;
        this.differ = differ;
    }

    /**
     * Finds them.
     *
     * @param vanished last forms of clauses that vanished, the latest last
     * @param appeared clauses that go back to none of the ancestors
     * @return what came back, by the clause that appeared
     */
    Map<FormId, Descent> find(List<ClauseForm> vanished, List<ClauseForm> appeared) {
        List<ClauseForm> before =
                vanished.stream().filter(ReturnedClauses::saysEnough).toList();
        List<ClauseForm> after =
                appeared.stream().filter(ReturnedClauses::saysEnough).toList();
        Map<FormId, Descent> found = new LinkedHashMap<>();
        if (before.isEmpty() || after.isEmpty()) {
            return found;
        }
        Map<String, Deque<ClauseForm>> byText = new HashMap<>();
        before.forEach(form ->
                byText.computeIfAbsent(textOf(form), text -> new ArrayDeque<>()).push(form));
        List<ClauseForm> open = new ArrayList<>();
        Set<FormId> restored = new HashSet<>();
        for (ClauseForm form : after) {
            Deque<ClauseForm> same = byText.getOrDefault(textOf(form), new ArrayDeque<>());
            if (same.isEmpty()) {
                open.add(form);
            } else {
                ClauseForm last = same.pop();
                restored.add(last.id());
                found.put(form.id(), descent(last, form, TextRelation.UNCHANGED, 1.0, Strategy.IDENTICAL_TEXT));
            }
        }
        List<ClauseForm> left =
                before.stream().filter(form -> !restored.contains(form.id())).toList();
        if (open.isEmpty() || left.isEmpty()) {
            return found;
        }
        for (ClauseLink<ClauseForm> link : aligner.align(left, open, FORM).links()) {
            Double similarity = link.similarity();
            if (link.pairing() == Pairing.ONE_TO_ONE && similarity != null && similarity >= MIN_SIMILARITY) {
                ClauseForm returned = link.revised().getFirst();
                found.put(
                        returned.id(),
                        descent(
                                link.original().getFirst(),
                                returned,
                                Objects.requireNonNull(link.text(), "text"),
                                similarity,
                                link.strategy()));
            }
        }
        return found;
    }

    private Descent descent(
            ClauseForm before, ClauseForm after, TextRelation text, double similarity, Strategy strategy) {
        return new Descent(
                Descent.Kind.RETURNED,
                List.of(before.id()),
                List.of(after.id()),
                List.of(),
                Pairing.ONE_TO_ONE,
                text,
                false,
                !Objects.equals(before.clause().number(), after.clause().number()),
                false,
                similarity,
                strategy,
                List.of(),
                SingleDifference.of(before, after, differ));
    }

    private static String textOf(ClauseForm form) {
        String heading = form.clause().heading();
        return TextNormalizer.normalize(
                (heading == null ? "" : heading + "\n") + form.clause().text());
    }

    private static boolean saysEnough(ClauseForm form) {
        return form.clause().held()
                && Tokenizer.tokenize(textOf(form)).stream()
                                .filter(token -> token.kind() != Token.Kind.PUNCTUATION)
                                .limit(MIN_WORDS)
                                .count()
                        == MIN_WORDS;
    }

    private static final TextOf<ClauseForm> FORM = new TextOf<>() {
        @Override
        public String text(ClauseForm form) {
            return form.clause().text();
        }

        @Override
        public @Nullable String number(ClauseForm form) {
            return form.clause().number();
        }

        @Override
        public @Nullable String heading(ClauseForm form) {
            return form.clause().heading();
        }
    };
}
