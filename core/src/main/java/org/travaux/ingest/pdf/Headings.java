package org.travaux.ingest.pdf;

import java.util.List;
import java.util.TreeSet;
import org.travaux.ingest.ParagraphStarts;
import org.travaux.ingest.pdf.layout.Line;

/**
 * Tells which paragraphs are headings, and of what level: by the number that leads them, or by the size of their letters.
 *
 * <p>Headings that a word leads, such as Article 5, are left to the rules that hold for all formats, and so is what follows
 * a number that stands alone.
 */
final class Headings {

    /** Running text is at least so long, in characters. */
    private static final int TEXT = 60;

    private final Paragraphs rules;
    private final List<List<Line>> paragraphs;
    private final List<JoinedText> texts;
    private final TreeSet<Long> sizes = new TreeSet<>();
    private final int titles;

    Headings(Paragraphs rules, List<List<Line>> paragraphs, List<JoinedText> texts, int titles) {
        this.rules = rules;
        this.paragraphs = paragraphs;
        this.texts = texts;
        this.titles = titles;
        for (int i = titles; i < paragraphs.size(); i++) {
            if (isSet(i) && rules.isLarger(first(i))) {
                sizes.add(size(i));
            }
        }
    }

    private Line first(int at) {
        return paragraphs.get(at).get(0);
    }

    private long size(int at) {
        return Math.round(first(at).size() * 2);
    }

    private boolean isSet(int at) {
        return rules.isSetAsHeading(paragraphs.get(at), texts.get(at).text());
    }

    /** The level of a paragraph as a heading, 1 at the top, 0 for none. */
    int level(int at) {
        if (at < titles || !isSet(at)) {
            return 0;
        }
        int numbered = Paragraphs.level(texts.get(at).text());
        if (numbered > 0) {
            return Math.min(9, numbered);
        }
        boolean unnumbered = rules.isLarger(first(at)) && !isNumbered(at) && leadsText(at);
        return unnumbered ? Math.min(9, sizes.tailSet(size(at), false).size() + 1) : 0;
    }

    private boolean isNumbered(int at) {
        String text = texts.get(at).text();
        String before = at == 0 ? "" : texts.get(at - 1).text();
        return ParagraphStarts.isLabelled(text)
                || ParagraphStarts.isLabelled(text + ". A")
                || startsWithNumber(text)
                || (before.length() < TEXT / 2 && ParagraphStarts.isLabelled(before + ". A"));
    }

    /** A word and a number at the beginning, with the heading behind them. */
    private static boolean startsWithNumber(String text) {
        String[] words = text.split("\\s+", 4);
        return words.length > 2 && ParagraphStarts.isLabelled(words[0] + " " + words[1] + ". A");
    }

    /** Whether text in the usual size follows, or another heading below this one. */
    private boolean leadsText(int at) {
        if (at + 1 >= paragraphs.size()) {
            return false;
        }
        boolean text =
                !rules.isLarger(first(at + 1)) && texts.get(at + 1).text().length() >= TEXT;
        return text || (isSet(at + 1) && isNumbered(at + 1)) || first(at + 1).isTable();
    }
}
