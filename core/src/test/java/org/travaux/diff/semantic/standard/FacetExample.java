package org.travaux.diff.semantic.standard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.travaux.diff.semantic.Change;
import org.travaux.diff.semantic.ClauseContext;
import org.travaux.diff.semantic.ClausePair;
import org.travaux.diff.semantic.Facet;
import org.travaux.diff.semantic.SemanticChange;
import org.travaux.diff.semantic.SemanticDifference;
import org.travaux.diff.semantic.Significance;
import org.travaux.diff.semantic.facet.SubstanceRules;
import org.travaux.model.Direction;
import org.travaux.text.TableResource;

/**
 * A line of a page of examples: two versions of a clause and what is to be said of them. Escapes as in Java
 * stand for what a line cannot show.
 *
 * @param page the facet whose page it stands on
 * @param pair the two versions
 * @param expected edits such as {@code modality changed weakened}, kinds of wording such as {@code editorial: notation
 *     punctuation}, or {@code none}; parted by semicolons
 */
record FacetExample(String page, ClausePair pair, List<String> expected) {

    private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9A-F]{4})", Pattern.CASE_INSENSITIVE);

    /** The pages, one for each facet. */
    static List<String> pages() {
        return Arrays.stream(Facet.values()).map(Facet::id).toList();
    }

    static List<FacetExample> ofPage(String page) {
        return TableResource.rows(SubstanceRules.class, page + ".tsv").stream()
                .map(row -> of(page, row))
                .toList();
    }

    static List<FacetExample> all() {
        return pages().stream().flatMap(page -> ofPage(page).stream()).toList();
    }

    private static FacetExample of(String page, List<String> row) {
        if (row.size() != 4) {
            throw new IllegalStateException(page + " has a line with other columns: " + row);
        }
        ClausePair pair =
                new ClausePair(unescaped(row.get(1)), unescaped(row.get(2)), row.get(0), ClauseContext.none());
        List<String> expected =
                Arrays.stream(row.get(3).split(";", -1)).map(String::strip).toList();
        return new FacetExample(page, pair, expected);
    }

    private static String unescaped(String text) {
        return UNICODE.matcher(text.replace("\\n", "\n"))
                .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
    }

    /** The significance that follows from what is expected. */
    Significance significance() {
        Significance highest = Significance.NONE;
        for (String one : expected) {
            Significance its = significanceOf(one);
            highest = its.compareTo(highest) > 0 ? its : highest;
        }
        return highest;
    }

    private static Significance significanceOf(String expected) {
        if (expected.equals("none")) {
            return Significance.NONE;
        }
        return switch (facet(expected)) {
            case EDITORIAL -> Significance.EDITORIAL;
            case PARAPHRASE, REORDER -> Significance.REWORDED;
            case MODALITY,
                    POLARITY,
                    QUANTITY,
                    TEMPORAL,
                    TERRITORY,
                    ACTOR,
                    BENEFICIARY,
                    CONDITION,
                    ENFORCEMENT,
                    DEFINITION,
                    REFERENCE,
                    HEDGE,
                    SCOPE,
                    ENTITY,
                    ACTION -> Significance.SUBSTANTIVE;
        };
    }

    /** The facet of one thing expected. */
    static Facet facet(String expected) {
        return Facet.of(expected.split("[: ]", -1)[0]).orElseThrow();
    }

    /** The edits of substance expected, as {@link #edits} tells them. */
    List<String> edits() {
        return significance() == Significance.SUBSTANTIVE ? expected : List.of();
    }

    /** The kinds of wording expected. */
    Set<String> kinds() {
        return expected.stream()
                .filter(one -> one.contains(":"))
                .flatMap(one -> Arrays.stream(
                        one.substring(one.indexOf(':') + 1).strip().split(" ", -1)))
                .collect(Collectors.toSet());
    }

    /** The edits of a verdict: facet, change and direction. */
    static List<String> edits(SemanticDifference verdict) {
        List<String> edits = new ArrayList<>();
        for (SemanticChange change : verdict.changes()) {
            edits.add(edit(change.facet(), change.change(), change.direction()));
        }
        return edits;
    }

    static String edit(Facet facet, Change change, @Nullable Direction direction) {
        return facet.id() + " " + change.id() + (direction == null ? "" : " " + direction.id());
    }

    @Override
    public String toString() {
        return pair.language() + ": " + pair.before() + " / " + pair.after();
    }
}
