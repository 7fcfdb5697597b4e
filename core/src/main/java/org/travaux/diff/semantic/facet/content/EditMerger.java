package org.travaux.diff.semantic.facet.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.diff.semantic.pair.Definitions;
import org.travaux.diff.semantic.pair.Edit;
import org.travaux.diff.semantic.pair.ListItems;
import org.travaux.diff.semantic.pair.PairReading;
import org.travaux.diff.semantic.pair.Run;
import org.travaux.diff.semantic.pair.Side;
import org.travaux.semantics.lexicon.Category;
import org.travaux.semantics.norm.Norm;
import org.travaux.semantics.norm.Part.Role;
import org.travaux.semantics.term.Term;

/** Joins edits that are one, and parts those that are two. */
final class EditMerger {

    private EditMerger() {}

    /** Who acted before and who acts now are one edit, wherever they stand; items of a list are two. */
    static List<Edit> merged(PairReading pair, List<Edit> edits) {
        List<Edit> out = new ArrayList<>();
        for (Edit edit : edits) {
            Run before = edit.before();
            Run after = edit.after();
            if (before != null && after != null && areItems(pair, before, after)) {
                out.add(new Edit(before, null));
                out.add(new Edit(null, after));
            } else {
                out.add(edit);
            }
        }
        joinRuns(pair.before(), out, true);
        joinRuns(pair.after(), out, false);
        for (Role role : new Role[] {Role.ACTOR, Role.RECIPIENT, Role.PLACE}) {
            join(pair, out, role);
            absorb(pair, out, role);
        }
        return out;
    }

    /** What follows an added item without a break belongs to it: {@code and report their findings to the Assembly}. */
    private static void joinRuns(Side side, List<Edit> edits, boolean earlier) {
        int k = 0;
        while (k + 1 < edits.size()) {
            Run one = earlier ? edits.get(k).before() : edits.get(k).after();
            boolean alone =
                    earlier ? edits.get(k).after() == null : edits.get(k).before() == null;
            Run next = earlier ? edits.get(k + 1).before() : edits.get(k + 1).after();
            boolean nextAlone = earlier
                    ? edits.get(k + 1).after() == null
                    : edits.get(k + 1).before() == null;
            if (one == null || next == null || !alone || !nextAlone || !continues(side, one, next)) {
                k++;
                continue;
            }
            List<Integer> terms = new ArrayList<>(one.terms());
            terms.addAll(next.terms());
            Run joined = new Run(one.part(), terms);
            edits.set(k, earlier ? new Edit(joined, null) : new Edit(null, joined));
            edits.remove(k + 1);
        }
    }

    private static boolean continues(Side side, Run one, Run next) {
        if (next.first() <= one.last() || !(ListItems.isItem(side, one) || Definitions.is(side))) {
            return false;
        }
        for (int i = one.last() + 1; i < next.first(); i++) {
            Term term = side.term(i);
            if (side.pair(i) >= 0
                    || side.isSaid(i)
                    || term.kind() == Term.Kind.MARK
                    || term.kind() == Term.Kind.CONJUNCTION) {
                return false;
            }
        }
        return true;
    }

    private static boolean areItems(PairReading pair, Run before, Run after) {
        return ListItems.isItem(pair.before(), before)
                && ListItems.isItem(pair.after(), after)
                && ListItems.isLongList(pair.before(), before)
                && ListItems.isLongList(pair.after(), after)
                && pair.before().role(before.first()) == Role.OBJECT;
    }

    private static void join(PairReading pair, List<Edit> edits, Role role) {
        Edit removed = only(pair.before(), edits, role, true);
        Edit added = only(pair.after(), edits, role, false);
        if (removed != null && added != null) {
            edits.set(edits.indexOf(removed), new Edit(removed.before(), added.after()));
            edits.remove(added);
        }
    }

    /** What stands beside an edit of both sides in the same part is one with it. */
    private static void absorb(PairReading pair, List<Edit> edits, Role role) {
        for (Edit edit : List.copyOf(edits)) {
            Run before = edit.before();
            Run after = edit.after();
            if (before == null || after == null || pair.after().role(after.first()) != role) {
                continue;
            }
            boolean jointly = role == Role.ACTOR
                    && after.terms().stream()
                            .anyMatch(index -> pair.after().term(index).is(Category.JOINTLY));
            edits.removeIf(other -> {
                Run left = other.before();
                Run right = other.after();
                return (left == null
                                && right != null
                                && right.part() == after.part()
                                && (jointly || !ListItems.isItem(pair.after(), right)))
                        || (right == null
                                && left != null
                                && left.part() == before.part()
                                && !ListItems.isItem(pair.before(), left));
            });
        }
    }

    private static boolean isIn(Side side, Run run, Role role) {
        boolean jointly =
                run.terms().stream().anyMatch(index -> side.term(index).is(Category.JOINTLY));
        if (side.role(run.first()) == role || (role == Role.ACTOR && jointly)) {
            return true;
        }
        Norm norm = side.norm(run.first());
        return role == Role.ACTOR
                && side.role(run.first()) == Role.OBJECT
                && norm != null
                && !norm.passive()
                && run.last() < norm.verb();
    }

    /** The one edit of a role that only one side has; null where there are several or none. */
    private static @Nullable Edit only(Side side, List<Edit> edits, Role role, boolean earlier) {
        Edit found = null;
        for (Edit edit : edits) {
            Run run = earlier ? edit.before() : edit.after();
            Run other = earlier ? edit.after() : edit.before();
            if (run != null && other == null && isIn(side, run, role)) {
                if (found != null) {
                    return null;
                }
                found = edit;
            }
        }
        return found;
    }
}
