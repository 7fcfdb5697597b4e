package org.travaux.diff.semantic.pair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.travaux.semantics.norm.ClauseReading;
import org.travaux.semantics.norm.Norm;
import org.travaux.semantics.norm.Part;
import org.travaux.semantics.term.Term;
import org.travaux.text.TextSpan;

/** One of two readings that are compared: which of its terms have a pair on the other side, and which are already said. */
public final class Side {

    private final ClauseReading reading;
    private final int[] pairs;
    private final BitSet said = new BitSet();
    private final BitSet moved = new BitSet();
    private final boolean earlier;
    private final int[] previous;
    private final int[] next;
    private final Map<String, Integer> pairedKeys = new HashMap<>();

    /**
     * Makes one.
     *
     * @param reading reading
     * @param pairs pairs
     * @param earlier earlier
     */
    public Side(ClauseReading reading, int[] pairs, boolean earlier) {
        this.reading = reading;
        this.pairs = pairs;
        this.earlier = earlier;
        this.previous = new int[pairs.length];
        this.next = new int[pairs.length];
        int last = -1;
        for (int i = 0; i < pairs.length; i++) {
            previous[i] = last;
            if (pairs[i] >= 0) {
                last = i;
                pairedKeys.merge(term(i).key(), 1, Integer::sum);
            }
        }
        last = -1;
        for (int i = pairs.length - 1; i >= 0; i--) {
            next[i] = last;
            last = pairs[i] >= 0 ? i : last;
        }
    }

    /** {@return what is read} */
    public ClauseReading reading() {
        return reading;
    }

    /** {@return whether it is the earlier text} */
    public boolean isEarlier() {
        return earlier;
    }

    /**
     * {@return a term}
     *
     * @param index its index
     */
    public Term term(int index) {
        return reading.terms().get(index);
    }

    /** {@return the number of terms} */
    public int size() {
        return reading.terms().size();
    }

    /**
     * {@return the index of a term's pair on the other side, or -1}
     *
     * @param index the term
     */
    public int pair(int index) {
        return pairs[index];
    }

    /**
     * {@return the role a term stands in}
     *
     * @param index the term
     */
    public Part.Role role(int index) {
        return reading.role(index);
    }

    /**
     * {@return the norm a term belongs to, or null}
     *
     * @param index the term
     */
    public @Nullable Norm norm(int index) {
        Part part = reading.part(index);
        return part == null ? null : reading.norms().get(part.norm());
    }

    /**
     * Notes that a term's pair stands elsewhere in the other text.
     *
     * @param index the term
     */
    public void markMoved(int index) {
        moved.set(index);
    }

    /**
     * {@return whether a term's pair stands elsewhere}
     *
     * @param index the term
     */
    public boolean isMoved(int index) {
        return moved.get(index);
    }

    /**
     * Notes that what these terms say needs no more words.
     *
     * @param from index of the first
     * @param to index behind the last
     */
    public void say(int from, int to) {
        said.set(from, Math.max(from, to));
    }

    /**
     * Notes that what a run says needs no more words.
     *
     * @param run the run
     */
    public void say(Run run) {
        run.terms().forEach(said::set);
    }

    /**
     * {@return whether a term is said already}
     *
     * @param index the term
     */
    public boolean isSaid(int index) {
        return said.get(index);
    }

    /**
     * {@return whether a term means something that the other side does not have, and that is not said yet}
     *
     * @param index the term
     */
    public boolean isOpen(int index) {
        return pairs[index] < 0 && !said.get(index) && TermMatcher.pairs(term(index));
    }

    /**
     * {@return how many terms of a range mean something}
     *
     * @param from index of the first
     * @param to index behind the last
     */
    public int meaningful(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += TermMatcher.pairs(term(i)) ? 1 : 0;
        }
        return count;
    }

    /**
     * {@return how many terms of a range are open, see {@link #isOpen}}
     *
     * @param from index of the first
     * @param to index behind the last
     */
    public int open(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += isOpen(i) ? 1 : 0;
        }
        return count;
    }

    /**
     * {@return the first of the terms before this one without pair or mark between}
     *
     * @param from index of the first term
     */
    public int stretchStart(int from) {
        int start = from;
        for (int i = from - 1; i >= 0 && pairs[i] < 0 && term(i).kind() != Term.Kind.MARK && !isVerbal(i); i--) {
            if (isOpen(i)) {
                start = i;
            }
        }
        return start;
    }

    /**
     * {@return behind the last of the terms from here on without pair or mark between}
     *
     * @param to index behind the last term
     */
    public int stretchEnd(int to) {
        int end = to;
        for (int i = to; i < size() && pairs[i] < 0 && term(i).kind() != Term.Kind.MARK && !isVerbal(i); i++) {
            if (isOpen(i)) {
                end = i + 1;
            }
        }
        return end;
    }

    private boolean isVerbal(int index) {
        return term(index).kind() == Term.Kind.OPERATOR || said.get(index) || role(index) == Part.Role.VERB;
    }

    /**
     * {@return index of the nearest paired term before this one, -1 for none}
     *
     * @param index the term
     */
    public int previousPaired(int index) {
        return previous[index];
    }

    /**
     * {@return index of the nearest paired term behind this one, as {@link #previousPaired} before it}
     *
     * @param index the term
     */
    public int nextPaired(int index) {
        return next[index];
    }

    /** Whether another term with this one's key has its pair. */
    boolean isSaidElsewhere(int index) {
        int own = pairs[index] >= 0 ? 1 : 0;
        return pairedKeys.getOrDefault(term(index).key(), 0) > own;
    }

    /** {@return the runs of open terms, in order} */
    public List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        List<Integer> current = new ArrayList<>();
        int part = -1;
        for (int i = 0; i < size(); i++) {
            boolean open = isOpen(i);
            boolean breaks = !open && (pairs[i] >= 0 || said.get(i));
            int own = reading.partOf().get(i);
            if (!current.isEmpty() && (breaks || (open && own != part))) {
                runs.add(new Run(part, current));
                current = new ArrayList<>();
            }
            if (open) {
                current.add(i);
                part = own;
            }
        }
        if (!current.isEmpty()) {
            runs.add(new Run(part, current));
        }
        return runs;
    }

    /**
     * {@return where terms stand}
     *
     * @param from index of the first
     * @param to index behind the last
     */
    public TextSpan span(int from, int to) {
        return reading.span(from, to);
    }

    /**
     * {@return where a run stands}
     *
     * @param run the run
     */
    public TextSpan span(Run run) {
        return span(opening(run), run.last() + 1);
    }

    /** A run that begins what its part says stands with the part's preposition and article. */
    private int opening(Run run) {
        Part part = run.part() < 0 ? null : reading.parts().get(run.part());
        if (part == null || part.role() == Part.Role.VERB || meaningful(part.from(), run.first()) > 0) {
            return run.first();
        }
        return term(part.from()).kind() == Term.Kind.PREPOSITION ? part.from() : run.first();
    }

    /**
     * {@return a text's words there}
     *
     * @param span a range of the text
     */
    public String words(TextSpan span) {
        return span.of(reading.text());
    }
}
