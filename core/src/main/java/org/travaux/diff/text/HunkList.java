package org.travaux.diff.text;

import java.util.ArrayList;
import java.util.List;
import org.travaux.diff.text.WordDiffer.TokenList;

/** The runs of tokens that differ, in order, while a comparison is under way. */
final class HunkList {

    /** Edits this far apart in tokens, where what stands between says nothing by itself, read as one. */
    private static final int SMALL_ISLAND = 1;

    /** An island between edits is swallowed only where both are at least this long, else precise edits are blurred. */
    private static final int LONG_EDIT = 3;

    /** Up to so many letters a word between two long edits says nothing by itself. */
    private static final int SHORT_WORD = 3;

    /** One run that differs: half-open token indexes on both sides. */
    record Hunk(int startOriginal, int endOriginal, int startRevised, int endRevised) {

        int size() {
            return Math.max(endOriginal - startOriginal, endRevised - startRevised);
        }
    }

    private final List<Hunk> hunks = new ArrayList<>();
    private boolean limited;

    void add(TokenList.Range original, TokenList.Range revised) {
        if (original.isEmpty() && revised.isEmpty()) {
            return;
        }
        Hunk next = new Hunk(original.start(), original.end(), revised.start(), revised.end());
        if (!hunks.isEmpty() && touches(hunks.getLast(), next)) {
            next = join(hunks.removeLast(), next);
        }
        hunks.add(next);
    }

    void addLimited(TokenList.Range original, TokenList.Range revised) {
        limited = true;
        add(original, revised);
    }

    boolean limited() {
        return limited;
    }

    /**
     * The hunks as a person would mark them: a lone short word or mark left standing between two long replacements is
     * swallowed, since it agrees by chance.
     */
    List<Hunk> readable(TokenList original) {
        List<Hunk> out = new ArrayList<>(hunks.size());
        for (Hunk hunk : hunks) {
            if (!out.isEmpty() && isIsland(original, out.getLast(), hunk)) {
                out.add(join(out.removeLast(), hunk));
            } else {
                out.add(hunk);
            }
        }
        return out;
    }

    private static boolean isIsland(TokenList original, Hunk left, Hunk right) {
        int between = right.startOriginal - left.endOriginal;
        return between <= SMALL_ISLAND
                && left.size() >= LONG_EDIT
                && right.size() >= LONG_EDIT
                && left.endOriginal > left.startOriginal
                && left.endRevised > left.startRevised
                && right.endOriginal > right.startOriginal
                && right.endRevised > right.startRevised
                && original.keys().subList(left.endOriginal, right.startOriginal).stream()
                        .allMatch(key -> key.length() <= SHORT_WORD && !Character.isDigit(key.charAt(0)));
    }

    private static boolean touches(Hunk left, Hunk right) {
        return left.endOriginal == right.startOriginal && left.endRevised == right.startRevised;
    }

    private static Hunk join(Hunk left, Hunk right) {
        return new Hunk(left.startOriginal, right.endOriginal, left.startRevised, right.endRevised);
    }
}
