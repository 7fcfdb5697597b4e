package org.travaux.report.redline.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.travaux.report.redline.xml.XmlElement;

/**
 * Which list of one document stands where which of another stands, told by items that both have: programs number lists anew at each
 * saving, so that a number alone says little.
 */
public final class ListVotes {

    private ListVotes() {}

    /**
     * Two lists that share items.
     *
     * @param original the number of the one
     * @param revised the number of the other
     * @param items how many items they share
     */
    public record Vote(String original, String revised, int items) {

        /** Checks that nothing is missing. */
        public Vote {
            Objects.requireNonNull(original, "original");
            Objects.requireNonNull(revised, "revised");
        }
    }

    /**
     * {@return the pairs of lists that share items, those with most items first}
     *
     * @param original the root of the one text
     * @param revised the root of the other text
     */
    public static List<Vote> of(XmlElement original, XmlElement revised) {
        Map<String, String> ours = items(original);
        Map<String, String> theirs = items(revised);
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        ours.forEach((text, list) -> {
            String other = theirs.get(text);
            if (other != null && !other.isEmpty() && !list.isEmpty()) {
                counts.computeIfAbsent(other, none -> new TreeMap<>()).merge(list, 1, Integer::sum);
            }
        });
        List<Vote> votes = new ArrayList<>();
        counts.forEach((other, lists) -> lists.forEach((list, count) -> votes.add(new Vote(list, other, count))));
        votes.sort(Comparator.comparingInt(Vote::items).reversed());
        return votes;
    }

    /** The list of each item whose text stands once; empty for others. */
    private static Map<String, String> items(XmlElement root) {
        Map<String, String> items = new HashMap<>();
        List<XmlElement> paragraphs = new ArrayList<>();
        root.collect(Word.P, paragraphs);
        for (XmlElement paragraph : paragraphs) {
            XmlElement properties = paragraph.child(Word.P_PR);
            XmlElement numbers = properties == null ? null : properties.child(Word.NUM_PR);
            XmlElement id = numbers == null ? null : numbers.child(Word.NUM_ID);
            if (id != null) {
                List<XmlElement> texts = new ArrayList<>();
                paragraph.collect(Word.T, texts);
                StringBuilder text = new StringBuilder();
                texts.forEach(part -> text.append(part.text()));
                items.merge(text.toString(), Objects.requireNonNullElse(id.get(Word.VAL), ""), (one, other) -> "");
            }
        }
        return items;
    }
}
