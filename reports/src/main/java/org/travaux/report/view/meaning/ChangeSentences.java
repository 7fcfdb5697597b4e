package org.travaux.report.view.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.travaux.compare.ClauseChange;
import org.travaux.compare.ClauseComparison;
import org.travaux.compare.ClauseSpan;
import org.travaux.diff.semantic.Change;
import org.travaux.diff.semantic.Facet;
import org.travaux.diff.semantic.SemanticChange;
import org.travaux.diff.semantic.WordingKind;
import org.travaux.model.Clause;
import org.travaux.model.Direction;
import org.travaux.semantics.norm.Bound;
import org.travaux.semantics.norm.Operator;
import org.travaux.semantics.norm.TimeLimit;

/**
 * Says in plain words what changed in meaning in a clause, a sentence for each change; the only place where these words are
 * made. They say what is written now and was before, never whether that is good or bad.
 */
public final class ChangeSentences {

    private static final String IN_THE_HEADING = "In the heading: ";

    private ChangeSentences() {}

    /**
     * {@return the sentences of a clause, those of its heading first; how the wording differs is one sentence}
     *
     * @param comparison the clause; where it says by what evidence it was linked, the rule of each change is named too
     */
    public static List<String> of(ClauseComparison comparison) {
        List<String> sentences = new ArrayList<>();
        add(comparison, true, sentences);
        add(comparison, false, sentences);
        return List.copyOf(sentences);
    }

    private static void add(ClauseComparison comparison, boolean inHeading, List<String> sentences) {
        boolean explained = comparison.link().evidence() != null;
        String prefix = inHeading ? IN_THE_HEADING : "";
        List<SemanticChange> wording = new ArrayList<>();
        for (ClauseChange change : comparison.changes()) {
            if (change.inHeading() != inHeading) {
                continue;
            }
            if (change.change() instanceof SemanticChange.Wording) {
                wording.add(change.change());
                continue;
            }
            String sentence = sentence(
                    change.change(),
                    written(change.original(), comparison.link().original(), inHeading),
                    written(change.revised(), comparison.link().revised(), inHeading));
            sentences.add(placed(prefix, sentence) + rules(List.of(change.change()), explained));
        }
        if (!wording.isEmpty()) {
            sentences.add(placed(prefix, wording(kinds(wording))) + rules(wording, explained));
        }
    }

    private static String placed(String prefix, String sentence) {
        return prefix.isEmpty()
                ? sentence
                : prefix + sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private static String rules(List<SemanticChange> changes, boolean explained) {
        List<String> rules = changes.stream()
                .map(change -> change.evidence().rule())
                .distinct()
                .toList();
        return explained ? " [" + (rules.size() == 1 ? "rule " : "rules ") + String.join(", ", rules) + "]" : "";
    }

    private static @Nullable String written(@Nullable ClauseSpan place, List<Clause> clauses, boolean inHeading) {
        if (place == null) {
            return null;
        }
        for (Clause clause : clauses) {
            if (clause.id().equals(place.clause())) {
                String text = inHeading ? clause.heading() : clause.text();
                return text == null ? null : place.span().of(text);
            }
        }
        return null;
    }

    /**
     * The sentence of a change.
     *
     * @param before the words before as written, null for what was added
     * @param after the words after as written, null for what was removed
     */
    static String sentence(SemanticChange change, @Nullable String before, @Nullable String after) {
        WrittenValues values = new WrittenValues(change, before, after);
        return switch (change) {
            case SemanticChange.Modality modality ->
                modality(modality) + ": " + values.pair() + " (" + plain(modality.from()) + " → " + plain(modality.to())
                        + ")";
            case SemanticChange.Quantity quantity -> quantity(quantity, values);
            case SemanticChange.Temporal temporal -> temporal(temporal) + ": " + values.pair();
            case SemanticChange.Content content -> content(content, values);
            case SemanticChange.Wording wording -> wording(List.of(wording.kind()));
        };
    }

    private static String modality(SemanticChange.Modality change) {
        Operator.Sign from = change.from().sign();
        Operator.Sign to = change.to().sign();
        String subject = "Binding force";
        if (from == to && from == Operator.Sign.DO) {
            subject = "Duty";
        } else if (from == to && from == Operator.Sign.NOT) {
            subject = "Prohibition";
        }
        return change.direction() == Direction.REVERSED
                ? "Turned into its opposite"
                : subject + " " + word(change.direction(), Change.CHANGED);
    }

    private static String plain(Operator operator) {
        return switch (operator) {
            case COMMITMENT_NOT -> "commitment not to";
            case BEST_EFFORTS -> "best efforts";
            case BEST_EFFORTS_NOT -> "best efforts not to";
            case RECOMMENDATION_NOT -> "recommendation not to";
            case INTENT_NOT -> "intent not to";
            case EXEMPTION, PERMISSION, INTENT, STATEMENT, RECOMMENDATION, COMMITMENT, OBLIGATION, PROHIBITION ->
                operator.id();
        };
    }

    private static String quantity(SemanticChange.Quantity change, WrittenValues values) {
        Bound from = change.from();
        Bound to = change.to();
        if (from == null || to == null) {
            return limit(from == null ? to : from) + " " + word(null, change.change()) + ": " + values.pair();
        }
        boolean sameLimit = from.comparator() == to.comparator();
        String subject = limit(from).equals(limit(to)) ? limit(from) : "Limit";
        String said = subject + " " + quantityWord(change.direction()) + ": " + values.quantities(from, to);
        return sameLimit ? said : said + " (" + WrittenValues.plain(from) + " → " + WrittenValues.plain(to) + ")";
    }

    private static String limit(@Nullable Bound bound) {
        if (bound != null && bound.comparator().isCeiling()) {
            return "Ceiling";
        }
        return bound != null && bound.comparator().isFloor() ? "Floor" : "Figure";
    }

    private static String quantityWord(@Nullable Direction direction) {
        if (direction == Direction.INCREASED) {
            return "raised";
        }
        return direction == Direction.DECREASED ? "lowered" : word(direction, Change.CHANGED);
    }

    private static String temporal(SemanticChange.Temporal change) {
        TimeLimit from = change.from();
        TimeLimit to = change.to();
        if (from == null || to == null) {
            return time(from == null ? to : from) + " " + word(null, change.change());
        }
        return (from.kind() == to.kind() ? time(from) : "Time limit") + " " + word(change.direction(), Change.CHANGED);
    }

    private static String time(@Nullable TimeLimit limit) {
        if (limit == null) {
            return "Time limit";
        }
        return switch (limit.kind()) {
            case DATE -> "Date";
            case DEADLINE -> "Deadline";
            case DURATION -> "Duration";
            case FREQUENCY -> "Frequency";
            case SEQUENCE -> "Sequence";
            case TRIGGER -> "Trigger";
        };
    }

    private static String content(SemanticChange.Content content, WrittenValues values) {
        Direction direction = content.direction();
        Change change = content.change();
        String changed = word(direction, Change.CHANGED);
        return switch (content.facet()) {
            case POLARITY -> "Statement " + word(direction, change) + ": " + values.pair();
            case TERRITORY -> partly("Place", content) + ": " + values.pair();
            case ACTOR ->
                direction == Direction.SWAPPED
                        ? "Bearer and counterpart exchanged: " + values.pair()
                        : "Bearer " + word(null, change) + ": " + values.pair();
            case BENEFICIARY ->
                direction == Direction.SWAPPED
                        ? "Beneficiary and counterpart exchanged: " + values.pair()
                        : "Beneficiary " + word(null, change) + ": " + values.pair();
            case CONDITION ->
                condition(content) + " " + word(null, change) + ": " + values.pair()
                        + (change == Change.CHANGED ? cases(direction) : "");
            case ENFORCEMENT -> partly("Enforcement", content) + ": " + values.pair();
            case DEFINITION -> "Definition " + changed + ": " + values.pair();
            case REFERENCE -> "Reference " + word(null, change) + ": " + values.pair();
            case HEDGE ->
                "Softener " + word(null, change) + ": " + values.pair()
                        + (change == Change.CHANGED ? firmness(direction) : "");
            case SCOPE ->
                "Scope " + changed + ": " + values.pair() + (change == Change.CHANGED ? "" : " " + word(null, change));
            case ENTITY -> "Name " + word(null, change) + ": " + values.pair();
            case ACTION ->
                (change == Change.CHANGED ? "Act " : "Provision ") + word(null, change) + ": " + values.pair();
            case MODALITY -> "Binding force " + word(direction, change) + ": " + values.pair();
            case QUANTITY -> "Figure " + quantityWord(direction) + ": " + values.pair();
            case TEMPORAL -> "Time limit " + word(direction, change) + ": " + values.pair();
            case EDITORIAL, PARAPHRASE, REORDER ->
                throw new IllegalArgumentException(content.facet() + " is no matter of substance");
        };
    }

    /** A subject that was added or removed, or went some way. */
    private static String partly(String subject, SemanticChange.Content content) {
        Direction direction = content.change() == Change.CHANGED ? content.direction() : null;
        return subject + " " + word(direction, content.change());
    }

    private static String condition(SemanticChange.Content content) {
        boolean before = WrittenValues.isException(content.before());
        boolean after = WrittenValues.isException(content.after());
        boolean exception = content.change() == Change.CHANGED ? before && after : before || after;
        return exception ? "Exception" : "Condition";
    }

    private static String cases(@Nullable Direction direction) {
        if (direction == Direction.NARROWED) {
            return " (applies in fewer cases)";
        }
        return direction == Direction.BROADENED ? " (applies in more cases)" : "";
    }

    private static String firmness(@Nullable Direction direction) {
        if (direction == Direction.WEAKENED) {
            return " (softer)";
        }
        return direction == Direction.STRENGTHENED ? " (firmer)" : "";
    }

    /** Which way it went; where that is not certain, what became of it. */
    private static String word(@Nullable Direction direction, Change change) {
        if (direction == null) {
            return change.id();
        }
        return direction.id().replace('_', ' ');
    }

    private static List<WordingKind> kinds(List<SemanticChange> wording) {
        List<WordingKind> kinds = new ArrayList<>();
        for (SemanticChange change : wording) {
            if (change instanceof SemanticChange.Wording other && !kinds.contains(other.kind())) {
                kinds.add(other.kind());
            }
        }
        return kinds;
    }

    /** How wording differs where nothing of substance does. */
    private static String wording(List<WordingKind> kinds) {
        List<String> words = kinds.stream().map(ChangeSentences::plain).toList();
        if (kinds.stream().anyMatch(kind -> kind.facet() == Facet.PARAPHRASE)) {
            return "Other wording only: " + String.join(", ", words);
        }
        String all = words.stream().collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        String joined = last < 0 ? all : all.substring(0, last) + " and " + all.substring(last + 2);
        return joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1) + " only";
    }

    private static String plain(WordingKind kind) {
        return switch (kind) {
            case PUNCTUATION -> "punctuation";
            case SPELLING -> "spelling";
            case CASE -> "capitals";
            case WHITESPACE -> "blanks and line breaks";
            case NUMBERING -> "numbering";
            case NOTATION -> "notation";
            case ABBREVIATION -> "abbreviation";
            case SYNONYM -> "synonym";
            case VOICE -> "voice";
            case MODAL_EQUIVALENT -> "modal verb of the same force";
            case SPLIT_MERGE -> "sentences split or joined";
            case CONVERSION -> "unit converted";
            case METONYMY -> "metonymy";
            case RENAMING -> "renaming";
            case DOUBLE_NEGATION -> "double negation";
            case SYNTAX -> "syntax";
            case LIST -> "order of a list";
        };
    }
}
