package org.travaux.report.redline.mark;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.travaux.report.redline.story.Atom;

/** Pieces of words that look different in places: each part is a piece, so that its look is kept. */
public final class WordParts {

    private WordParts() {}

    /**
     * Adds a word of one side, part by part.
     *
     * @param status what became of it
     * @param atom the word
     * @param pieces takes the pieces
     */
    public static void one(Status status, Atom atom, List<Piece> pieces) {
        for (Atom part : parts(atom)) {
            boolean ours = status == Status.DELETED || status == Status.MOVED_FROM;
            pieces.add(new Piece(status, ours ? part : null, ours ? null : part));
        }
    }

    private static List<Atom> parts(Atom atom) {
        return atom.parts().isEmpty() ? List.of(atom) : atom.parts();
    }

    /**
     * Adds a word of both sides, cut wherever the look of either changes.
     *
     * @param status what became of it
     * @param original the word before
     * @param revised the word after
     * @param pieces takes the pieces
     */
    public static void kept(Status status, Atom original, Atom revised, List<Piece> pieces) {
        boolean whole = original.parts().isEmpty() && revised.parts().isEmpty();
        if (whole || original.text().length() != revised.text().length()) {
            List<Atom> theirs = parts(revised);
            for (int i = 0; i < theirs.size(); i++) {
                pieces.add(new Piece(status, i == 0 ? original : parts(original).getFirst(), theirs.get(i)));
            }
            return;
        }
        Set<Integer> cuts = new TreeSet<>();
        cuts(original, cuts);
        cuts(revised, cuts);
        int from = 0;
        for (int to : cuts) {
            pieces.add(new Piece(status, part(original, from, to), part(revised, from, to)));
            from = to;
        }
    }

    private static void cuts(Atom atom, Set<Integer> cuts) {
        int end = 0;
        for (Atom part : parts(atom)) {
            end += part.text().length();
            cuts.add(end);
        }
    }

    /** The stretch of a word, which lies in one of its parts. */
    private static Atom part(Atom atom, int from, int to) {
        int start = 0;
        for (Atom part : parts(atom)) {
            int end = start + part.text().length();
            if (to <= end) {
                return part.stretch(from - start, to - start, from == start ? part.before() : List.of());
            }
            start = end;
        }
        throw new IllegalStateException("a stretch lies in the word");
    }
}
