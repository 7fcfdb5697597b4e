package org.travaux.diff.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.travaux.diff.text.WordDiffer.TokenList;
import org.travaux.text.OrderKeeping;

/**
 * Sentences that stand exactly once in each of two texts and keep their order (the idea of Bram Cohen's patience diff, with
 * sentences for lines). Cost: n log n in the number of sentences.
 */
final class SentenceAnchors {

    private SentenceAnchors() {}

    /** The anchors in order, each as its run in the original and its run in the revised text. */
    static List<TokenList.Range[]> between(TokenList.Range original, TokenList.Range revised) {
        List<TokenList.Range> before = original.sentences();
        List<TokenList.Range> after = revised.sentences();
        Map<String, Integer> onceBefore = once(before);
        Map<String, Integer> onceAfter = once(after);
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            String key = before.get(i).key();
            Integer partner = onceAfter.get(key);
            if (partner != null && onceBefore.containsKey(key)) {
                pairs.add(new int[] {i, partner});
            }
        }
        long[] weights = new long[pairs.size()];
        Arrays.setAll(weights, k -> before.get(pairs.get(k)[0]).size());
        boolean[] kept =
                OrderKeeping.keeping(pairs.stream().mapToInt(pair -> pair[1]).toArray(), weights, after.size());
        List<TokenList.Range[]> anchors = new ArrayList<>();
        for (int k = 0; k < kept.length; k++) {
            if (kept[k]) {
                anchors.add(new TokenList.Range[] {before.get(pairs.get(k)[0]), after.get(pairs.get(k)[1])});
            }
        }
        return anchors;
    }

    private static Map<String, Integer> once(List<TokenList.Range> sentences) {
        Map<String, Integer> places = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            places.put(sentences.get(i).key(), i);
            counts.merge(sentences.get(i).key(), 1, Integer::sum);
        }
        places.keySet().removeIf(key -> counts.getOrDefault(key, 0) > 1);
        return places;
    }
}
