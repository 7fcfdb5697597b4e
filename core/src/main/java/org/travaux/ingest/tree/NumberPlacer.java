package org.travaux.ingest.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.label.HeadingShape;
import org.travaux.ingest.label.LabelWord;
import org.travaux.ingest.label.NumberLabel;
import org.travaux.ingest.label.NumberLabel.Form;

/**
 * Decides by the sequence whether what looks like a number is one, and under which clause it stands.
 *
 * <p>Most certain first: what comes directly after the last number of an open series; what begins a series; what goes on
 * with a series across a heading; a gap; a repetition. What fits nowhere is text. A number outside its sequence that is
 * nevertheless taken needs a later number that comes directly after it.
 */
final class NumberPlacer {

    /** The widest gap in a series that is still taken for one. */
    static final int MAX_GAP = 20;

    /** Where a Roman numeral with a heading stands among the words for parts: above articles, under chapters. */
    static final int ROMAN_RANK = 45;

    /**
     * Where a number stands.
     *
     * @param parent the clause it stands under
     * @param label the reading that fits
     * @param rank depth among the words for parts, 0 for none
     */
    record Placement(ClauseNode parent, NumberLabel label, int rank) {}

    private final ParagraphIndex index;
    private final Map<String, NumberLabel> lastAnywhere = new HashMap<>();
    private final Map<String, NumberLabel> lastItem = new HashMap<>();

    private final boolean ofQuotation;
    private final OutOfSequence outside;

    NumberPlacer(ParagraphIndex index) {
        this(index, false);
    }

    private NumberPlacer(ParagraphIndex index, boolean ofQuotation) {
        this.index = index;
        this.ofQuotation = ofQuotation;
        this.outside = new OutOfSequence(index);
    }

    /** One for the numbers of a quotation, which may begin anywhere and do not go on with those around it. */
    NumberPlacer forQuotation() {
        return new NumberPlacer(index, true);
    }

    boolean isOfQuotation() {
        return ofQuotation;
    }

    /** The number last taken of a series, wherever it stood; the one that the label follows, where there are two such. */
    @Nullable NumberLabel lastBefore(NumberLabel label) {
        NumberLabel item = lastItem.get(label.series());
        return item != null && label.follows(item) ? item : lastAnywhere.get(label.series());
    }

    /** Notes that a number was taken, with a heading or with text behind it. */
    void take(ClauseNode parent, NumberLabel label, boolean heading) {
        parent.lastOfSeries.put(label.series(), label);
        lastAnywhere.put(label.series(), label);
        if (!heading) {
            lastItem.put(label.series(), label);
        }
    }

    /**
     * The place of a number, or null where it is none.
     *
     * @param current the innermost open clause
     * @param readings the ways to read it
     * @param rest the text behind it
     * @param at the paragraph's index
     * @param automatic whether the format itself puts the number there, so that it is one in any case
     */
    @Nullable Placement place(ClauseNode current, List<NumberLabel> readings, String rest, int at, boolean automatic) {
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
        Placement found = roman(current, readings, rest, at);
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

    /** The reading that goes on with a series under the clause, or begins one; else the first. */
    static @Nullable NumberLabel fitting(ClauseNode parent, List<NumberLabel> readings) {
        NumberLabel chosen = null;
        for (NumberLabel label : readings) {
            NumberLabel before = parent.lastOfSeries.get(label.series());
            boolean fits = before == null ? label.isFirst() : label.follows(before);
            chosen = chosen == null || fits ? label : chosen;
        }
        return chosen;
    }

    // ---- words

    private @Nullable Placement worded(
            ClauseNode current, NumberLabel label, LabelWord word, String rest, boolean automatic) {
        if (!automatic && (index.standsInHeadings(label) || !isWordedNumber(label, rest))) {
            return null;
        }
        int rank = rankOf(word);
        return new Placement(parentByRank(current, rank), label, rank);
    }

    int rankOf(@Nullable LabelWord word) {
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

    /** The innermost open part that stands above the rank. */
    static ClauseNode parentByRank(ClauseNode current, int rank) {
        if (rank == LabelWord.ANNEX.rank()) {
            return root(current);
        }
        for (ClauseNode open = current; !open.isRoot(); open = open.up()) {
            boolean container = open.headingLevel > 0 && open.rank == 0;
            if (container || (open.rank > 0 && open.rank < rank)) {
                return open;
            }
        }
        return root(current);
    }

    private static ClauseNode root(ClauseNode node) {
        ClauseNode open = node;
        while (!open.isRoot()) {
            open = open.up();
        }
        return open;
    }

    /** {@code II. Final provisions}: a Roman numeral with a heading is a part above the articles. */
    private @Nullable Placement roman(ClauseNode current, List<NumberLabel> readings, String rest, int at) {
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
        return taken ? new Placement(parentByRank(current, ROMAN_RANK), label, ROMAN_RANK) : null;
    }

    // ---- 3.2.1

    private @Nullable Placement dotted(ClauseNode current, NumberLabel label, String rest, int at, boolean automatic) {
        boolean alone = rest.isEmpty();
        if (!automatic && (index.standsInHeadings(label) || (alone && index.standsWithText(label)))) {
            return null;
        }
        boolean sentence = !alone && !Character.isLowerCase(rest.charAt(0));
        int least = alone && !automatic ? label.path().size() - 1 : 1;
        for (int parts = label.path().size() - 1; parts >= least; parts--) {
            for (ClauseNode open = current; !open.isRoot(); open = open.up()) {
                if (open.label != null && open.label.isPrefixOf(label, parts)) {
                    return automatic || fits(label, open.lastOfSeries.get(label.series()), sentence, at)
                            ? new Placement(open, label, 0)
                            : null;
                }
            }
        }
        if (label.looksLikeYear() && !automatic) {
            return null;
        }
        for (ClauseNode open = current; ; open = open.up()) {
            NumberLabel before = open.lastOfSeries.get(label.series());
            if (before != null) {
                boolean next = label.follows(before) || (sentence && label.orderAgainst(before) > 0 && label.isFirst());
                boolean near = sentence && label.orderAgainst(before) > 0 && label.distanceFrom(before) <= MAX_GAP;
                return automatic || next || near ? new Placement(open, label, 0) : null;
            }
            if (open.isRoot()) {
                break;
            }
        }
        boolean unseen = lastAnywhere.get(label.series()) == null && !index.dottedLeadHeadings();
        boolean begins = (label.isFirst() && sentence) || ((sentence || unseen) && index.isContinued(label, at));
        return automatic || (begins && !alone) ? new Placement(container(current), label, 0) : null;
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
    private @Nullable Placement successor(ClauseNode current, List<NumberLabel> readings, int at) {
        Placement inner = null;
        Placement outer = null;
        for (ClauseNode open = current; ; open = open.up()) {
            for (NumberLabel label : readings) {
                NumberLabel before = open.lastOfSeries.get(label.series());
                if (before != null && label.follows(before)) {
                    outer = new Placement(open, label, 0);
                    inner = inner == null ? outer : inner;
                }
            }
            if (open.isRoot()) {
                break;
            }
        }
        return inner != null && outer != null && index.hasDottedUnder(outer.label(), at) ? outer : inner;
    }

    private @Nullable Placement beginning(ClauseNode current, List<NumberLabel> readings, int at, boolean automatic) {
        for (NumberLabel label : readings) {
            if (label.isFirst() && (automatic || !isWeak(label) || index.isContinued(label, at))) {
                return new Placement(parentOfFirst(current, label), label, 0);
            }
        }
        return null;
    }

    /** Bare numbers and capitals are more often text than not. */
    private static boolean isWeak(NumberLabel label) {
        return !label.delimited() || (label.isUpperCase() && label.form() != Form.DECIMAL);
    }

    /** Under the innermost clause, unless the same series stands open and nothing announces a list within it. */
    private static ClauseNode parentOfFirst(ClauseNode current, NumberLabel label) {
        ClauseNode inner = host(current);
        if (inner.type == ClauseNode.Type.SECTION || inner.type == ClauseNode.Type.ARTICLE || announces(inner)) {
            return inner;
        }
        for (ClauseNode open = inner; !open.isRoot(); open = open.up()) {
            if (open.type == ClauseNode.Type.SECTION || open.type == ClauseNode.Type.ARTICLE) {
                break;
            }
            if (open.up().lastOfSeries.containsKey(label.series())) {
                return open.up();
            }
        }
        return inner;
    }

    /** Whether a clause ends in a way that announces a list. */
    static boolean announces(ClauseNode node) {
        return node.lastText().endsWith(":");
    }

    /** The innermost clause that can hold others: not an item with a mark, nor an unnumbered paragraph that announces nothing. */
    static ClauseNode host(ClauseNode current) {
        ClauseNode open = current;
        while (!open.isRoot()
                && (open.type == ClauseNode.Type.LEAF
                        || ((open.type == ClauseNode.Type.BULLET || open.type == ClauseNode.Type.PLAIN)
                                && !announces(open)))) {
            open = open.up();
        }
        return open;
    }

    /** The innermost section or article. */
    static ClauseNode container(ClauseNode current) {
        ClauseNode open = current;
        while (!open.isRoot() && open.type != ClauseNode.Type.SECTION && open.type != ClauseNode.Type.ARTICLE) {
            open = open.up();
        }
        return open;
    }

    /** Numbers often run on across headings; so do capital letters that lead headings themselves. */
    private @Nullable Placement acrossHeadings(ClauseNode current, List<NumberLabel> readings, String rest) {
        for (NumberLabel label : readings) {
            NumberLabel before = lastBefore(label);
            boolean heading = label.form() == Form.LETTER
                    && label.isUpperCase()
                    && HeadingShape.looksLikeHeading(rest, HeadingShape.MAX_HEADING);
            if ((label.form() == Form.DECIMAL || heading) && before != null && label.follows(before)) {
                return new Placement(container(current), label, 0);
            }
        }
        return null;
    }
}
