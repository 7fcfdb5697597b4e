package org.travaux.diff.semantic.facet.content;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.diff.semantic.Facet;
import org.travaux.diff.semantic.pair.Edit;
import org.travaux.diff.semantic.pair.Enforcement;
import org.travaux.diff.semantic.pair.ListItems;
import org.travaux.diff.semantic.pair.PairReading;
import org.travaux.diff.semantic.pair.Run;
import org.travaux.diff.semantic.pair.Side;
import org.travaux.model.Direction;
import org.travaux.semantics.lexicon.Category;
import org.travaux.semantics.lexicon.Gazetteer;
import org.travaux.semantics.norm.Part;
import org.travaux.semantics.term.Term;

/** Whether what is covered became more or less. */
final class Extent {

    private Extent() {}

    /** Which way an edit of a facet goes, or null. */
    static @Nullable Direction direction(PairReading pair, Edit edit, Facet facet) {
        return switch (facet) {
            case SCOPE, TERRITORY, DEFINITION -> extent(pair, edit, facet);
            case CONDITION -> condition(pair, edit);
            case ENFORCEMENT -> enforcement(pair, edit);
            case HEDGE ->
                edit.before() == null ? Direction.WEAKENED : edit.after() == null ? Direction.STRENGTHENED : null;
            default -> null;
        };
    }

    private static @Nullable Direction extent(PairReading pair, Edit edit, Facet facet) {
        Run before = edit.before();
        Run after = edit.after();
        if (before != null && after != null) {
            return replaced(pair, before, after);
        }
        Run run = after != null ? after : before;
        if (run == null) {
            return null;
        }
        Side side = after != null ? pair.after() : pair.before();
        boolean more = ListItems.isItem(side, run)
                ? !excludes(side, run)
                : partial(side, run) == null && facet == Facet.TERRITORY && isWhole(side, run);
        boolean grows = more == (after != null);
        return grows ? Direction.BROADENED : Direction.NARROWED;
    }

    private static boolean isWhole(Side side, Run run) {
        return run.terms().stream().anyMatch(index -> side.term(index).text().matches("(?i)entire|whole|all"));
    }

    private static boolean excludes(Side side, Run run) {
        int before = run.first() - 1;
        return before >= 0 && side.term(before).kind() == Term.Kind.CONDITION;
    }

    private static @Nullable Integer partial(Side side, Run run) {
        for (int index : run.terms()) {
            Term term = side.term(index);
            if (term.is(Category.DEGREE) && term.value().matches("[0-4]")) {
                return Integer.valueOf(term.value());
            }
        }
        return null;
    }

    private static @Nullable Direction replaced(PairReading pair, Run before, Run after) {
        Integer one = partial(pair.before(), before);
        Integer other = partial(pair.after(), after);
        if (one != null && other != null && !one.equals(other)) {
            return other > one ? Direction.BROADENED : Direction.NARROWED;
        }
        Integer left = share(pair.before(), before);
        Integer right = share(pair.after(), after);
        if (left != null && right != null && !left.equals(right)) {
            return right > left ? Direction.BROADENED : Direction.NARROWED;
        }
        if ((left == null) != (right == null)) {
            int share = left != null ? left : right == null ? 0 : right;
            return (share == 4) == (left != null) ? Direction.NARROWED : Direction.BROADENED;
        }
        boolean everywhere = everywhere(pair.after(), after);
        if (everywhere != everywhere(pair.before(), before)) {
            return everywhere ? Direction.BROADENED : Direction.NARROWED;
        }
        Direction placed = places(pair, before, after);
        if (placed != null) {
            return placed;
        }
        Set<String> had = words(pair.before(), before);
        Set<String> has = words(pair.after(), after);
        if (!had.equals(has) && (had.containsAll(has) || has.containsAll(had))) {
            return has.size() < had.size() ? Direction.BROADENED : Direction.NARROWED;
        }
        return null;
    }

    private static boolean everywhere(Side side, Run run) {
        int from = Math.max(0, run.first() - 2);
        for (int i = from; i <= run.last(); i++) {
            if (side.term(i).text().matches("(?i)throughout|entire|whole|вся|всій|весь|всей|toute?")) {
                return true;
            }
        }
        return false;
    }

    /** How much of a class a determiner takes. */
    private static @Nullable Integer share(Side side, Run run) {
        for (int index : run.terms()) {
            Term term = side.term(index);
            if (term.kind() == Term.Kind.DETERMINER) {
                return switch (term.value()) {
                    case "no", "neither" -> 0;
                    case "few", "certain", "some", "several", "either" -> 1;
                    case "many" -> 2;
                    case "most" -> 3;
                    default -> 4;
                };
            }
        }
        return null;
    }

    private static @Nullable Direction places(PairReading pair, Run before, Run after) {
        for (int i : before.terms()) {
            for (int j : after.terms()) {
                Term one = pair.before().term(i);
                Term other = pair.after().term(j);
                if (one.kind() == Term.Kind.NAME && other.kind() == Term.Kind.NAME) {
                    if (Gazetteer.standard().within(other.value(), one.value())) {
                        return Direction.NARROWED;
                    }
                    if (Gazetteer.standard().within(one.value(), other.value())) {
                        return Direction.BROADENED;
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable Direction condition(PairReading pair, Edit edit) {
        if (edit.before() != null && edit.after() != null) {
            Integer left = share(pair.before(), edit.before());
            Integer right = share(pair.after(), edit.after());
            if (left != null && right != null && !left.equals(right)) {
                return right > left ? Direction.NARROWED : Direction.BROADENED;
            }
            return null;
        }
        Run run = edit.after() != null ? edit.after() : edit.before();
        Side side = edit.after() != null ? pair.after() : pair.before();
        boolean alternative = run != null && isAlternative(side, run.first() - 1);
        boolean added = edit.after() != null;
        if (alternative && run != null && isException(side, run)) {
            return added ? Direction.NARROWED : Direction.BROADENED;
        }
        return added == alternative ? Direction.BROADENED : Direction.NARROWED;
    }

    private static boolean isException(Side side, Run run) {
        Part part = side.reading().part(run.first());
        return part != null && (part.value().equals("unless") || part.value().equals("except"));
    }

    private static boolean isAlternative(Side side, int before) {
        int at = before;
        while (at >= 0 && side.term(at).kind() == Term.Kind.FUNCTION) {
            at--;
        }
        return at >= 0 && side.term(at).value().equals("or");
    }

    private static @Nullable Direction enforcement(PairReading pair, Edit edit) {
        Run before = edit.before();
        Run after = edit.after();
        if (before == null || after == null) {
            return before == null ? Direction.STRENGTHENED : Direction.WEAKENED;
        }
        return Enforcement.direction(
                pair.before(), before.first(), before.last() + 1, pair.after(), after.first(), after.last() + 1);
    }

    /** An object replaced by one that covers it, or is covered by it, is scope; by another one it is another act. */
    static Facet scopeOrAction(PairReading pair, Edit edit) {
        Run before = edit.before();
        Run after = edit.after();
        if (before == null || after == null) {
            return Facet.SCOPE;
        }
        Set<String> left = words(pair.before(), before);
        Set<String> right = words(pair.after(), after);
        int next = pair.after().nextPaired(after.last());
        boolean adjective = next >= 0
                && next - after.last() == 1
                && pair.after().term(next).kind() == Term.Kind.WORD
                && pair.after().role(next) == pair.after().role(after.last());
        return left.containsAll(right) || right.containsAll(left) || adjective ? Facet.SCOPE : Facet.ACTION;
    }

    private static Set<String> words(Side side, Run run) {
        Set<String> words = new HashSet<>();
        for (int index : run.terms()) {
            for (String word : side.term(index).text().split("[\\s-]+", -1)) {
                words.add(side.reading().lexicon().stem(word));
            }
        }
        return words;
    }
}
