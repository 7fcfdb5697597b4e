package org.travaux.diff.semantic.facet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.semantics.norm.Part.Role;

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
        for (Role role : new Role[] {Role.ACTOR, Role.RECIPIENT}) {
            join(pair, out, role);
        }
        return out;
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

    /** The one edit of a role that only one side has; null where there are several or none. */
    private static @Nullable Edit only(Side side, List<Edit> edits, Role role, boolean earlier) {
        Edit found = null;
        for (Edit edit : edits) {
            Run run = earlier ? edit.before() : edit.after();
            Run other = earlier ? edit.after() : edit.before();
            if (run != null && other == null && side.role(run.first()) == role) {
                if (found != null) {
                    return null;
                }
                found = edit;
            }
        }
        return found;
    }
}
