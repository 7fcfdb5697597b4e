package org.travaux.ingest.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.travaux.ingest.ParagraphStarts;

/**
 * Numbers that stand in lines of their own, without any mark, above the points that they count: {@code 1}, then the text.
 *
 * <p>They look like page numbers. They are the points' own where they count from 1, at least three of them, each above a line
 * that begins a sentence and behind one that ends one, and where no other numbers lead lines of the text.
 */
final class LoneNumbers {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern ENDED = Pattern.compile("(?s).*[.;:!?…][\\])\"”»“]*");
    private static final int LEAST = 3;

    private final Map<Integer, Integer> behind = new HashMap<>();

    LoneNumbers(List<String> lines) {
        Map<Integer, Integer> found = new HashMap<>();
        List<Integer> full = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                full.add(i);
            }
        }
        int expected = 1;
        for (int k = 0; k < full.size(); k++) {
            String line = lines.get(full.get(k)).strip();
            boolean alone = line.length() <= 3 && NUMBER.matcher(line).matches();
            if (!alone) {
                char first = line.charAt(0);
                if ((first >= '0' && first <= '9') && ParagraphStarts.isLabelled(line)) {
                    return;
                }
                continue;
            }
            boolean counts = Integer.parseInt(line) == expected
                    && k + 1 < full.size()
                    && beginsSentence(lines.get(full.get(k + 1)).strip())
                    && (expected == 1
                            || ENDED.matcher(lines.get(full.get(k - 1)).strip()).matches());
            if (!counts) {
                return;
            }
            found.put(full.get(k), full.get(k + 1));
            expected++;
        }
        if (expected > LEAST) {
            behind.putAll(found);
        }
    }

    /** The line that has the text of the number in this one; -1 where it is no such number. */
    int textBehind(int line) {
        return behind.getOrDefault(line, -1);
    }

    private static boolean beginsSentence(String line) {
        int first = line.codePointAt(0);
        return Character.isUpperCase(first) || "«„“\"[(".indexOf(first) >= 0;
    }
}
