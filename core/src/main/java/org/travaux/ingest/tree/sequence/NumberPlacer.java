package org.travaux.ingest.tree.sequence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.label.HeadingShape;
import org.travaux.ingest.label.LabelWord;
import org.travaux.ingest.label.NumberLabel;
import org.travaux.ingest.label.NumberLabel.Form;

/**
 * The rules by which the sequence decides whether what looks like a number is one, and under which clause it stands.
 *
 * <p>Most certain first: what comes directly after the last number of an open series; what begins a series; what goes on
 * with a series across a heading; a gap; a repetition. What fits nowhere is text. A number outside its sequence that is
 * nevertheless taken needs a later number that comes directly after it.
 *
 * @param <N> the clauses of the tree
 */
public final class NumberPlacer<N extends OpenClause<N>> {

    /** The widest gap in a series that is still taken for one. */
    static final int MAX_GAP = 20;

    /** Where a Roman numeral with a heading stands among the words for parts: above articles, under chapters. */
    static final int ROMAN_RANK = 45;

    private final ParagraphIndex index;
    private final Map<String, NumberLabel> lastAnywhere = new HashMap<>();
    private final Map<String, NumberLabel> lastItem = new HashMap<>();

    private final boolean ofQuotation;
    private final OutOfSequence<N> outside;

    /**
     * Begins before the first number.
     *
     * @param index what stands further on in the document
     */
    public NumberPlacer(ParagraphIndex index) {
        this(index, false);
    }

    private NumberPlacer(ParagraphIndex index, boolean ofQuotation) {
        this.index = index;
        this.ofQuotation = ofQuotation;
        this.outside = new OutOfSequence<>(index);
    }

    /** {@return one for the numbers of a quotation, which may begin anywhere and do not go on with those around it} */
    public NumberPlacer<N> forQuotation() {
        return new NumberPlacer<>(index, true);
    }

    /** {@return whether it is one for the numbers of a quotation} */
    public boolean isOfQuotation() {
        return ofQuotation;
    }

    /**
     * {@return the number last taken of a series, wherever it stood; the one that the label follows, where there are two such;
     * null where there is none}
     *
     * @param label a number of the series
     */
    public @Nullable NumberLabel lastBefore(NumberLabel label) {
        NumberLabel item = lastItem.get(label.series());
        return item != null && label.follows(item) ? item : lastAnywhere.get(label.series());
    }

    /**
     * Notes that a number was taken.
     *
     * @param parent the clause it stands under
     * @param label the number
     * @param heading whether a heading stands behind it, and not text
     */
    public void take(N parent, NumberLabel label, boolean heading) {
        parent.count(label);
        lastAnywhere.put(label.series(), label);
        if (!heading) {
            lastItem.put(label.series(), label);
        }
    }

    /**
     * {@return the place of a number, or null where it is none}
     *
     * @param current the innermost open clause
     * @param readings the ways to read it
     * @param rest the text behind it
     * @param at the paragraph's index
     * @param automatic whether the format itself puts the number there, so that it is one in any case
     */
    public @Nullable Placement<N> place(N current, List<NumberLabel> readings, String rest, int at, boolean automatic) {
        if (readings.isEmpty()) {
            return null;
        }
        NumberLabel first = readings.get(0);
        if (first.word() != null) {
            return worded(current, first, first.word(), rest, automatic);
        }
        if (first.form() == Form.DOTTED) {
            return dotted(current, first, rest, at, automatic);
        }
        Placement<N> found = roman(current, readings, rest, at);
        found = found != null ? found : successor(current, readings, at);
        found = found != null ? found : beginning(current, readings, at, automatic);
        found = found != null ? found : acrossHeadings(current, readings, rest);
        if (found == null && first.looksLikeYear() && !automatic) {
            return null;
        }
        found = found != null ? found : outside.gap(current, readings, rest, at, automatic);
        found = found != null ? found : outside.repeated(current, first, rest, at, automatic);
        return found != null ? found : outside.midSeries(current, readings, at, automatic);
    }

    /**
     * {@return the reading that goes on with a series under the clause, or begins one; else the first; null where there is none}
     *
     * @param parent the clause
     * @param readings the ways to read a number
     */
    public static @Nullable NumberLabel fitting(OpenClause<?> parent, List<NumberLabel> readings) {
        NumberLabel chosen = null;
        for (NumberLabel label : readings) {
            NumberLabel before = parent.lastOf(label.series());
            boolean fits = before == null ? label.isFirst() : label.follows(before);
            chosen = chosen == null || fits ? label : chosen;
        }
        return chosen;
    }

    // ---- words

    private @Nullable Placement<N> worded(
            N current, NumberLabel label, LabelWord word, String rest, boolean automatic) {
        if (!automatic && (index.standsInHeadings(label) || !isWordedNumber(label, rest))) {
            return null;
        }
        int rank = rankOf(word);
        return new Placement<>(parentByRank(current, rank), label, rank);
    }

    /**
     * {@return the depth of a word among those for parts in this document, 0 for none}
     *
     * @param word the word, or null
     */
    public int rankOf(@Nullable LabelWord word) {
        if (word == null) {
            return 0;
        }
        return word == LabelWord.SECTION && index.sectionsUnderArticles()
                ? LabelWord.SECTION_UNDER_ARTICLE
                : word.rank();
    }

    /** "Article 5" alone, or with a mark behind it, or in sequence and followed by a new sentence. */
    private boolean isWordedNumber(NumberLabel label, String rest) {
        if (rest.isEmpty()) {
            return true;
        }
        char c = rest.charAt(0);
        NumberLabel before = lastAnywhere.get(label.series());
        boolean inSequence = before == null ? label.isFirst() : label.follows(before) || label.isFirst();
        if (label.delimited()) {
            return inSequence || !Character.isLowerCase(c);
        }
        if (Character.isLowerCase(c) || ",;)".indexOf(c) >= 0) {
            return false;
        }
        boolean later = before == null || label.orderAgainst(before) > 0;
        return inSequence || (later && HeadingShape.looksLikeHeading(rest, HeadingShape.MAX_HEADING));
    }

    /**
     * {@return the innermost open part that stands above a rank}
     *
     * @param <N> the clauses of the tree
     * @param current the innermost open clause
     * @param rank depth among the words for parts
     */
    public static <N extends OpenClause<N>> N parentByRank(N current, int rank) {
        if (rank == LabelWord.ANNEX.rank()) {
            return root(current);
        }
        for (N open = current; !open.isRoot(); open = open.up()) {
            boolean container = open.headingLevel() > 0 && open.rank() == 0;
            if (container || (open.rank() > 0 && open.rank() < rank)) {
                return open;
            }
        }
        return root(current);
    }

    private static <N extends OpenClause<N>> N root(N node) {
        N open = node;
        while (!open.isRoot()) {
            open = open.up();
        }
        return open;
    }

    /** {@code II. Final provisions}: a Roman numeral with a heading is a part above the articles. */
    private @Nullable Placement<N> roman(N current, List<NumberLabel> readings, String rest, int at) {
        NumberLabel label = readings.get(readings.size() - 1);
        if (!label.series().equals("I.") || !HeadingShape.looksLikeHeading(rest, HeadingShape.MAX_HEADING)) {
            return null;
        }
        NumberLabel before = lastAnywhere.get(label.series());
        NumberLabel letter = readings.get(0);
        NumberLabel letterBefore = lastAnywhere.get(letter.series());
        if (!letter.equals(label) && letterBefore != null && letter.follows(letterBefore)) {
            return null;
        }
        boolean taken = (before != null && label.follows(before))
                || (label.isFirst() && index.isContinued(label, at))
                || label.printed().length() > 1;
        return taken ? new Placement<>(parentByRank(current, ROMAN_RANK), label, ROMAN_RANK) : null;
    }

    // ---- 3.2.1

    private @Nullable Placement<N> dotted(N current, NumberLabel label, String rest, int at, boolean automatic) {
        boolean alone = rest.isEmpty();
        if (!automatic && (index.standsInHeadings(label) || (alone && index.standsWithText(label)))) {
            return null;
        }
        boolean sentence = !alone && !Character.isLowerCase(rest.charAt(0));
        int least = alone && !automatic ? label.path().size() - 1 : 1;
        for (int parts = label.path().size() - 1; parts >= least; parts--) {
            for (N open = current; !open.isRoot(); open = open.up()) {
                NumberLabel above = open.label();
                if (above != null && above.isPrefixOf(label, parts)) {
                    return automatic || fits(label, open.lastOf(label.series()), sentence, at)
                            ? new Placement<>(open, label, 0)
                            : null;
                }
            }
        }
        if (label.looksLikeYear() && !automatic) {
            return null;
        }
        for (N open = current; ; open = open.up()) {
            NumberLabel before = open.lastOf(label.series());
            if (before != null) {
                boolean next = label.follows(before) || (sentence && label.orderAgainst(before) > 0 && label.isFirst());
                boolean near = sentence && label.orderAgainst(before) > 0 && label.distanceFrom(before) <= MAX_GAP;
                return automatic || next || near ? new Placement<>(open, label, 0) : null;
            }
            if (open.isRoot()) {
                break;
            }
        }
        boolean unseen = lastAnywhere.get(label.series()) == null && !index.dottedLeadHeadings();
        boolean begins = (label.isFirst() && sentence) || ((sentence || unseen) && index.isContinued(label, at));
        return automatic || (begins && !alone) ? new Placement<>(current.container(), label, 0) : null;
    }

    private boolean fits(NumberLabel label, @Nullable NumberLabel before, boolean sentence, int at) {
        if (before == null) {
            return label.isFirst() || (sentence && index.isContinued(label, at));
        }
        if (label.follows(before)) {
            return true;
        }
        int order = label.orderAgainst(before);
        return sentence && (order == 0 || (order > 0 && label.distanceFrom(before) <= MAX_GAP));
    }

    // ---- 1. (a) iv)

    /** What comes directly after the last number of an open series; the innermost one, unless deeper numbers say otherwise. */
    private @Nullable Placement<N> successor(N current, List<NumberLabel> readings, int at) {
        Placement<N> inner = null;
        Placement<N> outer = null;
        for (N open = current; ; open = open.up()) {
            for (NumberLabel label : readings) {
                if (open.isNext(label)) {
                    outer = new Placement<>(open, label, 0);
                    inner = inner == null ? outer : inner;
                }
            }
            if (open.isRoot()) {
                break;
            }
        }
        return inner != null && outer != null && index.hasDottedUnder(outer.label(), at) ? outer : inner;
    }

    private @Nullable Placement<N> beginning(N current, List<NumberLabel> readings, int at, boolean automatic) {
        for (NumberLabel label : readings) {
            if (label.isFirst() && (automatic || !isWeak(label) || index.isContinued(label, at))) {
                return new Placement<>(parentOfFirst(current, label), label, 0);
            }
        }
        return null;
    }

    /** Bare numbers and capitals are more often text than not. */
    private static boolean isWeak(NumberLabel label) {
        return !label.delimited() || (label.isUpperCase() && label.form() != Form.DECIMAL);
    }

    /** Under the innermost clause, unless the same series stands open and nothing announces a list within it. */
    private N parentOfFirst(N current, NumberLabel label) {
        N inner = current.host();
        if (inner.isContainer() || inner.announces()) {
            return inner;
        }
        for (N open = inner; !open.isRoot(); open = open.up()) {
            if (open.isContainer()) {
                break;
            }
            if (open.up().lastOf(label.series()) != null) {
                return open.up();
            }
        }
        return inner;
    }

    /** Numbers often run on across headings; so do capital letters that lead headings themselves. */
    private @Nullable Placement<N> acrossHeadings(N current, List<NumberLabel> readings, String rest) {
        for (NumberLabel label : readings) {
            NumberLabel before = lastBefore(label);
            boolean heading = label.form() == Form.LETTER
                    && label.isUpperCase()
                    && HeadingShape.looksLikeHeading(rest, HeadingShape.MAX_HEADING);
            if ((label.form() == Form.DECIMAL || heading) && before != null && label.follows(before)) {
                return new Placement<>(current.container(), label, 0);
            }
        }
        return null;
    }
}
