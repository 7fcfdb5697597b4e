package org.travaux.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.align.ClauseLink;
import org.travaux.align.Strategy;
import org.travaux.align.TextRelation;
import org.travaux.compare.ClauseChange;
import org.travaux.compare.ClauseComparison;
import org.travaux.compare.ClauseSegment;
import org.travaux.compare.ClauseSpan;
import org.travaux.compare.Comparison;
import org.travaux.compare.ComparisonIssue;
import org.travaux.compare.ComparisonSummary;
import org.travaux.diff.semantic.SemanticChange;
import org.travaux.diff.semantic.SemanticDifference;
import org.travaux.diff.semantic.Significance;
import org.travaux.diff.text.Operation;
import org.travaux.model.Anchor;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.model.ClauseKind;
import org.travaux.model.DocumentIdentity;
import org.travaux.model.EdtfDate;
import org.travaux.model.ParagraphRange;
import org.travaux.text.TextSpan;

/**
 * Comparisons written down by hand: each link as its numbers before and after and one marked text, in which {@code [-…-]} is
 * deleted, {@code {+…+}} inserted, {@code <o>} begins the next clause before and {@code <r>} the next clause after.
 */
public final class SampleClauses {

    /**
     * One link.
     *
     * @param before numbers before, parted by commas; empty for none
     * @param after numbers after, parted by commas; empty for none
     * @param marked the marked text
     * @param originalPlace where its clauses stand among the clauses before; links sort by it
     * @param moved whether the link says moved
     * @param headingBefore heading before, or null
     * @param headingAfter heading after, or null
     * @param level depth
     */
    public record Spec(
            String before,
            String after,
            String marked,
            double originalPlace,
            boolean moved,
            @Nullable String headingBefore,
            @Nullable String headingAfter,
            int level) {

        public Spec movedFrom(double place) {
            return new Spec(before, after, marked, place, true, headingBefore, headingAfter, level);
        }

        public Spec heading(@Nullable String from, @Nullable String to) {
            return new Spec(before, after, marked, originalPlace, moved, from, to, level);
        }

        public Spec level(int depth) {
            return new Spec(before, after, marked, originalPlace, moved, headingBefore, headingAfter, depth);
        }
    }

    public static final String NOT_HELD = "<not held>";

    private final List<Spec> specs = new ArrayList<>();
    private final List<ComparisonIssue> issues = new ArrayList<>();
    private final Map<Integer, SemanticDifference> verdicts = new HashMap<>();
    private @Nullable String notice;
    private String language = "en";

    public SampleClauses link(String before, String after, String marked) {
        return link(spec(before, after, marked));
    }

    public Spec spec(String before, String after, String marked) {
        return new Spec(before, after, marked, specs.size(), false, null, null, 1);
    }

    public SampleClauses link(Spec spec) {
        specs.add(spec);
        return this;
    }

    /** The verdict on the last link; its spans count in the first clause of each side. */
    public SampleClauses judged(Significance significance, SemanticChange... changes) {
        verdicts.put(specs.size() - 1, new SemanticDifference(significance, List.of(changes)));
        return this;
    }

    public SampleClauses notice(String sentence) {
        notice = sentence;
        return this;
    }

    public SampleClauses language(String tag) {
        language = tag;
        return this;
    }

    public SampleClauses issue(ComparisonIssue issue) {
        issues.add(issue);
        return this;
    }

    public Comparison build() {
        Map<Integer, Made> made = new HashMap<>();
        List<Clause> revised = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < specs.size(); i++) {
            Made one = new Made(specs.get(i), i);
            made.put(i, one);
            revised.addAll(one.after);
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> specs.get(i).originalPlace()));
        List<Clause> original = new ArrayList<>();
        order.forEach(i -> original.addAll(Objects.requireNonNull(made.get(i)).before));
        List<ClauseComparison> clauses = new ArrayList<>();
        for (int i = 0; i < specs.size(); i++) {
            ClauseComparison comparison = Objects.requireNonNull(made.get(i)).comparison();
            SemanticDifference verdict = verdicts.get(i);
            clauses.add(verdict == null ? comparison : judged(comparison, verdict));
        }
        return new Comparison(
                new ClauseDocument(identity("before.txt", "2025-11-20"), original, List.of()),
                new ClauseDocument(identity("after.txt", null), revised, List.of()),
                clauses,
                List.of(),
                List.of(),
                ComparisonSummary.of(clauses, List.of()),
                issues);
    }

    private static ClauseComparison judged(ClauseComparison comparison, SemanticDifference verdict) {
        return comparison.withMeaning(
                verdict.significance(),
                verdict.changes().stream()
                        .map(change -> new ClauseChange(
                                change,
                                false,
                                place(
                                        comparison.link().original(),
                                        change.evidence().before()),
                                place(
                                        comparison.link().revised(),
                                        change.evidence().after())))
                        .toList());
    }

    private static @Nullable ClauseSpan place(List<Clause> clauses, @Nullable TextSpan span) {
        return span == null ? null : new ClauseSpan(clauses.getFirst().id(), span);
    }

    private DocumentIdentity identity(String name, @Nullable String date) {
        return new DocumentIdentity(
                name,
                null,
                date == null ? null : new EdtfDate(date),
                language,
                "sha512:" + "0a1b2c3d".repeat(16),
                notice);
    }

    /** The clauses and segments of one link. */
    private static final class Made {
        private final Spec spec;
        private final List<Clause> before = new ArrayList<>();
        private final List<Clause> after = new ArrayList<>();
        private final List<ClauseSegment> segments = new ArrayList<>();

        Made(Spec spec, int index) {
            this.spec = spec;
            String[] from =
                    spec.before().isEmpty() ? new String[0] : spec.before().split(",", -1);
            String[] to = spec.after().isEmpty() ? new String[0] : spec.after().split(",", -1);
            StringBuilder[] fromTexts = texts(from.length);
            StringBuilder[] toTexts = texts(to.length);
            boolean held = !spec.marked().equals(NOT_HELD);
            if (held) {
                read(index, fromTexts, toTexts);
            }
            for (int i = 0; i < from.length; i++) {
                before.add(clause("o" + index + "x" + i, from[i], spec.headingBefore(), fromTexts[i].toString(), held));
            }
            for (int i = 0; i < to.length; i++) {
                after.add(clause("r" + index + "x" + i, to[i], spec.headingAfter(), toTexts[i].toString(), held));
            }
        }

        private void read(int index, StringBuilder[] fromTexts, StringBuilder[] toTexts) {
            int o = 0;
            int r = 0;
            Operation operation = Operation.EQUAL;
            StringBuilder text = new StringBuilder();
            String marked = spec.marked();
            for (int i = 0; i < marked.length(); ) {
                String mark = markAt(marked, i);
                if (mark == null) {
                    text.append(marked.charAt(i++));
                    continue;
                }
                i += mark.length();
                add(index, operation, text.toString(), o, r, fromTexts, toTexts);
                text.setLength(0);
                switch (mark) {
                    case "[-" -> operation = Operation.DELETE;
                    case "{+" -> operation = Operation.INSERT;
                    case "<o>" -> o++;
                    case "<r>" -> r++;
                    default -> operation = Operation.EQUAL;
                }
            }
            add(index, operation, text.toString(), o, r, fromTexts, toTexts);
        }

        private static @Nullable String markAt(String text, int at) {
            for (String mark : List.of("[-", "-]", "{+", "+}", "<o>", "<r>")) {
                if (text.startsWith(mark, at)) {
                    return mark;
                }
            }
            return null;
        }

        private void add(
                int index,
                Operation op,
                String text,
                int o,
                int r,
                StringBuilder[] fromTexts,
                StringBuilder[] toTexts) {
            if (text.isEmpty()) {
                return;
            }
            boolean inOriginal = op != Operation.INSERT && fromTexts.length > 0;
            boolean inRevised = op != Operation.DELETE && toTexts.length > 0;
            ClauseSpan from = inOriginal ? span("o" + index + "x" + o, fromTexts[o], text) : null;
            ClauseSpan to = inRevised ? span("r" + index + "x" + r, toTexts[r], text) : null;
            if (fromTexts.length > 0 && toTexts.length > 0) {
                segments.add(new ClauseSegment(op, text, from, to, false));
            }
        }

        private static ClauseSpan span(String id, StringBuilder whole, String text) {
            TextSpan span = new TextSpan(whole.length(), whole.length() + text.length());
            whole.append(text);
            return new ClauseSpan(id, span);
        }

        private static StringBuilder[] texts(int count) {
            StringBuilder[] texts = new StringBuilder[count];
            for (int i = 0; i < count; i++) {
                texts[i] = new StringBuilder();
            }
            return texts;
        }

        private Clause clause(String id, String number, @Nullable String heading, String text, boolean held) {
            String printed = number.equals("-") ? null : number;
            return new Clause(
                    id,
                    printed,
                    ClauseKind.CLAUSE,
                    spec.level(),
                    heading,
                    text,
                    held,
                    List.of(),
                    new ParagraphRange(0, 1),
                    Anchor.of(printed, heading, text),
                    List.of());
        }

        ClauseComparison comparison() {
            boolean both = !before.isEmpty() && !after.isEmpty();
            boolean held = !spec.marked().equals(NOT_HELD);
            boolean changed = segments.stream().anyMatch(segment -> segment.operation() != Operation.EQUAL);
            TextRelation text =
                    !held ? TextRelation.NOT_HELD : changed ? TextRelation.MODIFIED : TextRelation.UNCHANGED;
            boolean renumbered = before.size() == 1
                    && after.size() == 1
                    && !Objects.equals(
                            before.getFirst().number(), after.getFirst().number());
            ClauseLink<Clause> link = new ClauseLink<>(
                    before,
                    after,
                    ClauseLink.pairingOf(before.size(), after.size()),
                    both ? text : null,
                    spec.moved(),
                    renumbered,
                    false,
                    both && held ? (changed ? 0.876549 : 1.0) : null,
                    both ? Strategy.SIMILAR_TEXT : Strategy.NONE,
                    null);
            return new ClauseComparison(link, headingSegments(), segments, false, List.of());
        }

        private List<ClauseSegment> headingSegments() {
            List<ClauseSegment> heading = new ArrayList<>();
            if (before.size() != 1 || after.size() != 1) {
                return heading;
            }
            String from = Objects.requireNonNullElse(spec.headingBefore(), "");
            String to = Objects.requireNonNullElse(spec.headingAfter(), "");
            ClauseSpan original = new ClauseSpan(before.getFirst().id(), new TextSpan(0, from.length()));
            ClauseSpan revised = new ClauseSpan(after.getFirst().id(), new TextSpan(0, to.length()));
            if (from.equals(to)) {
                heading.add(new ClauseSegment(Operation.EQUAL, to, original, revised, false));
            } else {
                heading.add(new ClauseSegment(Operation.DELETE, from, original, null, false));
                heading.add(new ClauseSegment(Operation.INSERT, to, null, revised, false));
            }
            return heading;
        }
    }
}
