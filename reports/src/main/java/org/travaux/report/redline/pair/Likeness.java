package org.travaux.report.redline.pair;

import java.util.HashMap;
import java.util.Map;
import org.travaux.text.Token;
import org.travaux.text.Tokenizer;

/** How much of the words of two texts is the same: twice the words in common over all words, 0 to 1 (Dice 1945). */
public final class Likeness {

    private Likeness() {}

    /**
     * {@return how alike two texts are, 0 to 1}
     *
     * @param one a text
     * @param other another one
     */
    public static double of(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        Map<String, Integer> words = new HashMap<>();
        int all = 0;
        for (Token token : Tokenizer.tokenize(one)) {
            words.merge(token.text(), 1, Integer::sum);
            all++;
        }
        int common = 0;
        for (Token token : Tokenizer.tokenize(other)) {
            all++;
            Integer left = words.computeIfPresent(token.text(), (word, count) -> count - 1);
            if (left != null && left >= 0) {
                common++;
            }
        }
        return all == 0 ? 1 : 2.0 * common / all;
    }
}
