package org.travaux.ingest.rival;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Alternative;
import org.travaux.text.TextSpan;

/**
 * Finds rival text in the clauses of a document: {@code [shall] [should]}, {@code Option 2: …}, {@code [Ukraine: …]},
 * {@code not agreed}.
 *
 * <p>Brackets that keep nothing open are passed over: elisions, citations, remarks of an editor, code. A bracket may close
 * in a later clause; then each clause has its part. Cost: proportional to the text.
 */
public final class RivalTexts {

    /**
     * A clause as far as it matters here.
     *
     * @param id the clause's id
     * @param text its own text
     * @param opened whether its heading opens a bracket that it does not close
     */
    public record Unit(String id, String text, boolean opened) {

        /** Checks that nothing is missing. */
        public Unit {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A bracket without its other half.
     *
     * @param id the clause's id
     * @param span where it stands in the clause's text
     */
    public record LoneBracket(String id, TextSpan span) {

        /** Checks that nothing is missing. */
        public LoneBracket {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(span, "span");
        }
    }

    /**
     * What was found.
     *
     * @param alternatives the rival texts by the clause's id, in reading order; clauses without any are not there
     * @param unclosed square brackets that nothing closes, in reading order
     */
    public record Found(Map<String, List<Alternative>> alternatives, List<LoneBracket> unclosed) {

        /** Checks and copies. */
        public Found {
            alternatives = Map.copyOf(alternatives);
            unclosed = List.copyOf(unclosed);
        }

        /**
         * {@return the rival texts of a clause, in reading order}
         *
         * @param id the clause's id
         */
        public List<Alternative> of(String id) {
            return alternatives.getOrDefault(id, List.of());
        }
    }

    private RivalTexts() {}

    /**
     * {@return whether a paragraph begins with the label of an option}
     *
     * @param text the paragraph
     */
    public static boolean isOption(String text) {
        return Options.markerAtStart(text.strip()) != null;
    }

    /**
     * {@return whether a heading opens a bracket that it does not close}
     *
     * @param heading the heading, or null
     */
    public static boolean opensBracket(@Nullable String heading) {
        return heading != null && heading.lastIndexOf('[') > heading.lastIndexOf(']');
    }

    private static final Hints HINTS = Options.HINTS.and(OpenRemarks.HINTS);

    /**
     * {@return the rival texts of a document}
     *
     * @param units its clauses, in reading order
     */
    public static Found find(List<Unit> units) {
        Brackets brackets = new Brackets(units);
        Map<String, List<Alternative>> all = new LinkedHashMap<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            List<Alternative> bracketed = brackets.of(i);
            if (bracketed.isEmpty() && HINTS.noneIn(unit.text())) {
                continue;
            }
            List<Alternative> found = new ArrayList<>(bracketed);
            for (Alternative option : Options.of(unit.text())) {
                // A bracket around an option has it already, and the other way round.
                found.removeIf(other -> other.kind() == Alternative.Kind.OPTION && contains(option, other));
                if (found.stream()
                        .noneMatch(other -> other.kind() == Alternative.Kind.OPTION && contains(other, option))) {
                    found.add(option);
                }
            }
            found.addAll(OpenRemarks.of(unit.text(), found));
            found.sort(Comparator.comparingInt(
                            (Alternative alternative) -> alternative.span().start())
                    .thenComparingInt(alternative -> -alternative.span().end()));
            if (!found.isEmpty()) {
                all.put(unit.id(), List.copyOf(found));
            }
        }
        return new Found(all, brackets.unclosed());
    }

    private static boolean contains(Alternative outer, Alternative inner) {
        return outer.span().start() <= inner.span().start()
                && inner.span().end() <= outer.span().end();
    }
}
