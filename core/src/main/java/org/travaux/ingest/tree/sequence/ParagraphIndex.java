package org.travaux.ingest.tree.sequence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.ListLabel;
import org.travaux.ingest.SourceParagraph;
import org.travaux.ingest.label.HeadingShape;
import org.travaux.ingest.label.LabelWord;
import org.travaux.ingest.label.NumberLabel;
import org.travaux.ingest.label.NumberLabel.Form;
import org.travaux.ingest.label.NumberLabelParser;

/**
 * What stands further on in a document: the evidence by which a doubtful number is taken or left.
 *
 * <p>Built in one pass; each question looks at no more than {@value #NEXT} later numbers.
 */
public final class ParagraphIndex {

    /** How many later numbers of a series are looked at. */
    static final int NEXT = 4;

    private final List<SourceParagraph> paragraphs;
    private final List<List<NumberLabel>> readings;
    private final Map<String, List<Integer>> bySeries = new HashMap<>();
    private final Map<String, Integer> headings = new HashMap<>();
    private final Set<String> withText = new HashSet<>();
    private int dotted;
    private int dottedHeadings;

    /**
     * Reads the numbers of a document.
     *
     * @param paragraphs its paragraphs, in order
     */
    public ParagraphIndex(List<SourceParagraph> paragraphs) {
        this.paragraphs = paragraphs;
        this.readings = new ArrayList<>(paragraphs.size());
        for (int i = 0; i < paragraphs.size(); i++) {
            List<NumberLabel> found = read(paragraphs.get(i));
            readings.add(found);
            for (NumberLabel label : found) {
                bySeries.computeIfAbsent(label.series(), key -> new ArrayList<>())
                        .add(i);
                String text = paragraphs.get(i).text();
                if (label.form() == Form.DOTTED && paragraphs.get(i).label() == null && label.end() < text.length()) {
                    dotted++;
                    boolean title =
                            HeadingShape.looksLikeHeading(text.substring(label.end()), HeadingShape.MAX_HEADING);
                    dottedHeadings += title ? 1 : 0;
                }
                boolean heading = paragraphs.get(i).headingLevel() > 0;
                if (paragraphs.get(i).text().length() > label.end() + 1) {
                    withText.add(label.series() + label.path());
                }
                if (heading && (label.form() == Form.WORD || label.form() == Form.DOTTED)) {
                    headings.merge(label.series(), 1, Integer::sum);
                }
            }
        }
    }

    /** The readings of a paragraph's own beginning, or of the label that its format puts before it. */
    private static List<NumberLabel> read(SourceParagraph paragraph) {
        if (paragraph.role() != SourceParagraph.Role.BODY) {
            return List.of();
        }
        ListLabel label = paragraph.label();
        if (label == null) {
            return NumberLabelParser.readings(paragraph.text());
        }
        if (label.bullet() || label.printed().isBlank()) {
            return List.of();
        }
        // Any sentence behind the label, so that a bare number is read as one. All of the label is the number.
        return NumberLabelParser.readings(label.printed() + " A").stream()
                .filter(reading -> reading.end() >= label.printed().length())
                .toList();
    }

    /**
     * {@return the ways to read the number at the beginning of a paragraph; empty where there is none}
     *
     * @param paragraph its index
     */
    public List<NumberLabel> readings(int paragraph) {
        return readings.get(paragraph);
    }

    /**
     * {@return the paragraph behind, or null at the end of the document}
     *
     * @param paragraph index of the one before
     */
    public @Nullable SourceParagraph next(int paragraph) {
        return paragraph + 1 < paragraphs.size() ? paragraphs.get(paragraph + 1) : null;
    }

    /**
     * {@return the ways to read the number of the paragraph behind; empty where there is none}
     *
     * @param paragraph index of the one before
     */
    public List<NumberLabel> nextReadings(int paragraph) {
        return paragraph + 1 < readings.size() ? readings.get(paragraph + 1) : List.of();
    }

    /**
     * {@return whether one of the next numbers of its series comes directly after it}
     *
     * @param label the number
     * @param paragraph index of the paragraph it stands in
     */
    public boolean isContinued(NumberLabel label, int paragraph) {
        return later(label, paragraph).anyMatch(later -> later.follows(label));
    }

    /** The readings of the next paragraphs that have a number of its series. */
    private Stream<NumberLabel> later(NumberLabel label, int paragraph) {
        List<Integer> places = bySeries.getOrDefault(label.series(), List.of());
        int from = firstAfter(places, paragraph);
        return places.subList(from, Math.min(places.size(), from + NEXT)).stream()
                .flatMap(place -> readings.get(place).stream());
    }

    /** Whether what should have come here, directly after another number, comes further on, before the series begins anew. */
    boolean isOutrun(NumberLabel label, NumberLabel before, int paragraph) {
        return later(label, paragraph)
                .filter(later -> later.follows(before) || later.isFirst() || later.follows(label))
                .findFirst()
                .filter(later -> later.follows(before))
                .isPresent();
    }

    /** Whether a number directly under this one comes before the next one of its own series. */
    boolean hasDottedUnder(NumberLabel label, int paragraph) {
        List<Integer> own = bySeries.getOrDefault(label.series(), List.of());
        List<Integer> under = bySeries.getOrDefault("d" + (label.path().size() + 1), List.of());
        int ownNext = firstAfter(own, paragraph);
        int limit = ownNext < own.size() ? own.get(ownNext) : paragraphs.size();
        int first = firstAfter(under, paragraph);
        if (first >= under.size() || under.get(first) > limit) {
            return false;
        }
        return readings.get(under.get(first)).stream()
                .anyMatch(later -> later.series().startsWith("d")
                        && label.isPrefixOf(later, label.path().size()));
    }

    /** Whether the numbers of a series stand in headings as a rule, so that elsewhere they are references. */
    boolean standsInHeadings(NumberLabel label) {
        int inHeadings = headings.getOrDefault(label.series(), 0);
        int all = bySeries.getOrDefault(label.series(), List.of()).size();
        return inHeadings > 0 && inHeadings * 2 >= all;
    }

    /** Whether dotted numbers lead headings in this document, as in technical requirements, and not paragraphs. */
    boolean dottedLeadHeadings() {
        return dottedHeadings * 10 >= dotted * 7;
    }

    /** Whether the same number stands somewhere with text behind it, so that it counts less where it stands alone. */
    boolean standsWithText(NumberLabel label) {
        return withText.contains(label.series() + label.path());
    }

    /** Whether sections are parts of articles here, as in a constitution of many sections and few articles. */
    boolean sectionsUnderArticles() {
        List<Integer> articles = bySeries.getOrDefault("article", List.of());
        List<Integer> sections = bySeries.getOrDefault("section", List.of());
        return !articles.isEmpty()
                && !sections.isEmpty()
                && articles.get(0) < sections.get(0)
                && (sections.size() > articles.size() || beginAnew(sections));
    }

    /** Whether a count begins more than once, or takes up the number of what it stands under, as in Section 1.01. */
    private boolean beginAnew(List<Integer> places) {
        int beginnings = 0;
        for (int place : places) {
            for (NumberLabel label : readings.get(place)) {
                if (label.word() == LabelWord.SECTION) {
                    beginnings += label.path().size() > 1 ? 2 : label.isFirst() ? 1 : 0;
                }
            }
        }
        return beginnings > 1;
    }

    private static int firstAfter(List<Integer> places, int paragraph) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle) > paragraph) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
