package org.travaux.diff.text;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;
import org.travaux.text.TextNormalizer;
import org.travaux.text.TextSpan;
import org.travaux.text.Token;
import org.travaux.text.Tokenizer;

/**
 * Compares two texts word by word, with the linear-space variant of Myers' algorithm ("An O(ND) Difference Algorithm and Its
 * Variations", 1986) of java-diff-utils.
 *
 * <p>Common words at both ends are set aside first. Where more than {@value #MAX_TOKENS} words remain, sentences that
 * stand once on each side part the texts first, and a stretch that is still longer is given as replaced, which the result says. Edits parted by
 * white space alone are one edit. Memory is linear; time is quadratic at worst, up to the limit.
 */
public final class WordDiffer implements TextDiffer {

    /** How many words of both texts together are compared in one go. */
    public static final int MAX_TOKENS = 6_000;

    /** Makes a differ; it holds no state. */
    public WordDiffer() {}

    @Override
    public TextDifference diff(String original, String revised) {
        if (original.equals(revised)) {
            TextSpan all = new TextSpan(0, original.length());
            return new TextDifference(
                    original.isEmpty() ? List.of() : List.of(new TextSegment(Operation.EQUAL, all, all)), false);
        }
        TokenList before = TokenList.of(original);
        TokenList after = TokenList.of(revised);
        HunkList hunks = new HunkList();
        compare(before.all(), after.all(), hunks);
        return new SegmentBuilder(before, after).build(hunks.readable(before), hunks.limited());
    }

    private static void compare(TokenList.Range original, TokenList.Range revised, HunkList hunks) {
        int head = original.commonHead(revised);
        TokenList.Range restOriginal = original.from(head);
        TokenList.Range restRevised = revised.from(head);
        int tail = restOriginal.commonTail(restRevised);
        TokenList.Range middleOriginal = restOriginal.without(tail);
        TokenList.Range middleRevised = restRevised.without(tail);
        if (middleOriginal.isEmpty() || middleRevised.isEmpty()) {
            hunks.add(middleOriginal, middleRevised);
        } else if (middleOriginal.size() + middleRevised.size() <= MAX_TOKENS) {
            words(middleOriginal, middleRevised, hunks);
        } else {
            sentences(middleOriginal, middleRevised, hunks);
        }
    }

    private static void words(TokenList.Range original, TokenList.Range revised, HunkList hunks) {
        for (Change change : changes(original.keys(), revised.keys())) {
            hunks.add(
                    original.slice(change.startOriginal, change.endOriginal),
                    revised.slice(change.startRevised, change.endRevised));
        }
    }

    /**
     * Sentences that stand once on each side, in order, part the texts into stretches that are compared by words; a stretch
     * without any that is still too long is given as replaced.
     */
    private static void sentences(TokenList.Range original, TokenList.Range revised, HunkList hunks) {
        List<TokenList.Range[]> anchors = SentenceAnchors.between(original, revised);
        if (anchors.isEmpty()) {
            hunks.addLimited(original, revised);
            return;
        }
        int before = original.start();
        int after = revised.start();
        for (TokenList.Range[] anchor : anchors) {
            compare(original.until(before, anchor[0].start()), revised.until(after, anchor[1].start()), hunks);
            before = anchor[0].end();
            after = anchor[1].end();
        }
        compare(original.until(before, original.end()), revised.until(after, revised.end()), hunks);
    }

    private static List<Change> changes(List<String> original, List<String> revised) {
        return new MyersDiffWithLinearSpace<String>().computeDiff(original, revised, null);
    }

    /** The tokens of a text with the form in which they are compared. */
    record TokenList(String text, List<Token> tokens, List<String> keys) {

        static TokenList of(String text) {
            List<Token> tokens = Tokenizer.tokenize(text);
            List<String> keys = new ArrayList<>(tokens.size());
            boolean normal = TextNormalizer.isNormal(text);
            for (Token token : tokens) {
                keys.add(normal ? token.text() : TextNormalizer.normalize(token.text()));
            }
            return new TokenList(text, tokens, keys);
        }

        Range all() {
            return new Range(this, 0, tokens.size());
        }

        /** A run of tokens, half-open. */
        record Range(TokenList list, int start, int end) {

            int size() {
                return end - start;
            }

            boolean isEmpty() {
                return start == end;
            }

            List<String> keys() {
                return list.keys.subList(start, end);
            }

            String key() {
                return String.join(" ", keys());
            }

            Range slice(int from, int to) {
                return new Range(list, start + from, start + to);
            }

            Range from(int offset) {
                return new Range(list, start + offset, end);
            }

            Range without(int tail) {
                return new Range(list, start, end - tail);
            }

            int commonHead(Range other) {
                int most = Math.min(size(), other.size());
                int same = 0;
                while (same < most && list.keys.get(start + same).equals(other.list.keys.get(other.start + same))) {
                    same++;
                }
                return same;
            }

            int commonTail(Range other) {
                int most = Math.min(size(), other.size());
                int same = 0;
                while (same < most && list.keys.get(end - 1 - same).equals(other.list.keys.get(other.end - 1 - same))) {
                    same++;
                }
                return same;
            }

            /** Cut behind every mark that ends a sentence or a part of one, and at line breaks. */
            List<Range> sentences() {
                List<Range> cut = new ArrayList<>();
                int from = start;
                for (int at = start; at < end; at++) {
                    if (at + 1 == end || endsSentence(at)) {
                        cut.add(new Range(list, from, at + 1));
                        from = at + 1;
                    }
                }
                return cut;
            }

            private boolean endsSentence(int at) {
                String mark = list.keys.get(at);
                return mark.equals(".")
                        || mark.equals(";")
                        || mark.equals("?")
                        || mark.equals("!")
                        || list.text
                                .substring(
                                        list.tokens.get(at).span().end(),
                                        list.tokens.get(at + 1).span().start())
                                .contains("\n");
            }

            /** Another run of the same text, by token indexes. */
            Range until(int from, int to) {
                return new Range(list, from, to);
            }
        }
    }
}
