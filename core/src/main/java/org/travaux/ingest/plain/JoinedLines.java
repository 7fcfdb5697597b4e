package org.travaux.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.ingest.LeftOut;
import org.travaux.ingest.SourceMark;
import org.travaux.model.ParagraphRange;
import org.travaux.text.TextSpan;

/**
 * Lines put together to one paragraph. Between two of them stands a space; where a word was cut, nothing.
 *
 * <p>A hyphen between a letter and a small letter cuts a word, and goes. It stays where the text writes the word with it
 * elsewhere, and not without. What the text does not write elsewhere in either way is a doubt.
 */
final class JoinedLines {

    private static final Pattern HEAD = Pattern.compile("(?:\\p{L}+-)*\\p{L}+(?=[-\u2010\u00AD]$)");
    private static final Pattern TAIL = Pattern.compile("^\\p{Ll}[\\p{L}’']*(?:-\\p{L}+)*");

    /** Behind a hyphen at the end of a line, these leave it as it is: "pre- and post-war". */
    private static final Set<String> CONJUNCTIONS = Set.of(
            "and", "or", "to", "und", "oder", "bis", "et", "ou", "y", "o", "e", "та", "і", "й", "або", "и", "или");

    private static final String HYPHENS = "-\u2010\u00AD";

    private final StringBuilder text;
    private final WrittenWords words;
    private final List<SourceMark> marks = new ArrayList<>();
    private final List<LeftOut> hyphens = new ArrayList<>();

    JoinedLines(String first, WrittenWords words) {
        this.text = new StringBuilder(first);
        this.words = words;
    }

    /** Whether the line so far ends within a word that plainly goes on in the next: both its parts are none by themselves. */
    boolean endsInHyphen(String next) {
        if (!endsLikeWord()) {
            return false;
        }
        Matcher head = HEAD.matcher(text);
        Matcher tail = TAIL.matcher(next.strip());
        return head.find() && tail.find() && words.contain(head.group() + tail.group());
    }

    /** Whether the line so far ends in a hyphen, and the next begins with what can be the rest of a word. */
    boolean breaksOff(String next) {
        Matcher tail = TAIL.matcher(next.strip());
        return endsLikeWord() && tail.find() && !CONJUNCTIONS.contains(tail.group());
    }

    private boolean endsLikeWord() {
        int last = text.length() - 1;
        return last > 0 && HYPHENS.indexOf(text.charAt(last)) >= 0 && Character.isLetter(text.charAt(last - 1));
    }

    void add(String line, int lineBefore) {
        Matcher tail = TAIL.matcher(line);
        if (!endsLikeWord() || !tail.find() || CONJUNCTIONS.contains(tail.group())) {
            text.append(' ').append(line);
            return;
        }
        Matcher head = HEAD.matcher(text);
        int start = head.find() ? head.start() : text.length() - 1;
        String before = text.substring(start, text.length() - 1);
        boolean whole = words.contain(before + tail.group());
        boolean hyphened = words.contain(before + "-" + tail.group());
        if (hyphened && !whole) {
            text.append(line);
            return;
        }
        hyphens.add(new LeftOut(
                "line-hyphen", text.substring(text.length() - 1), new ParagraphRange(lineBefore, lineBefore + 1)));
        text.setLength(text.length() - 1);
        text.append(line);
        if (!whole || hyphened) {
            String joined = before + tail.group();
            marks.add(new SourceMark.Doubted(
                    new TextSpan(start, start + joined.length()),
                    "joined-hyphen",
                    "“" + before + "-” and “" + tail.group() + "” on the next line were read as “" + joined + "”."));
        }
    }

    String text() {
        return text.toString();
    }

    List<SourceMark> marks() {
        return marks;
    }

    List<LeftOut> hyphens() {
        return hyphens;
    }
}
