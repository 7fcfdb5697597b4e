package org.travaux.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.travaux.diff.semantic.ClauseContext;
import org.travaux.diff.semantic.ClausePair;
import org.travaux.diff.semantic.SemanticDiffer;
import org.travaux.diff.semantic.Significance;
import org.travaux.diff.semantic.standard.StandardSemanticDiffer;
import org.travaux.semantics.lexicon.Lexicon;

/** The time of judging modified clauses, in a machine that has just started and in one that is warm. */
public final class JudgeClauses {

    private static final int WARM_UP = 6;
    private static final int MEASURED = 5;

    private JudgeClauses() {}

    /**
     * Prints {@code tables}, {@code cold} and {@code warm} with their seconds: loading the tables of all languages, the first
     * pass over the clauses, and the median of the last passes; and how many clauses changed in substance.
     *
     * @param files a table of language, text before and text after, a pair a line
     * @throws java.io.IOException if it cannot be read
     */
    public static void main(String[] files) throws java.io.IOException {
        List<ClausePair> pairs =
                Files.readAllLines(Path.of(files[0])).stream().map(JudgeClauses::pair).toList();
        long start = System.nanoTime();
        List.of("en", "fr", "ru", "uk").forEach(Lexicon::of);
        print("tables", System.nanoTime() - start);
        print("cold", pass(pairs));
        for (int i = 0; i < WARM_UP; i++) {
            pass(pairs);
        }
        long[] times = new long[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            times[i] = pass(pairs);
        }
        Arrays.sort(times);
        print("warm", times[MEASURED / 2]);
        SemanticDiffer judge = new StandardSemanticDiffer();
        System.out.println("substantive "
                + pairs.stream()
                        .filter(pair -> judge.compare(pair).significance() == Significance.SUBSTANTIVE)
                        .count());
    }

    private static long pass(List<ClausePair> pairs) {
        SemanticDiffer judge = new StandardSemanticDiffer();
        int changes = 0;
        long start = System.nanoTime();
        for (ClausePair pair : pairs) {
            changes += judge.compare(pair).changes().size();
        }
        long time = System.nanoTime() - start;
        if (changes < pairs.size()) {
            throw new IllegalStateException("modified pairs without a change");
        }
        return time;
    }

    private static ClausePair pair(String line) {
        String[] columns = line.split("\t", -1);
        return new ClausePair(columns[1], columns[2], columns[0], ClauseContext.none());
    }

    private static void print(String name, long nanoseconds) {
        System.out.println(String.format(Locale.ROOT, "%s %.2f", name, nanoseconds / 1e9));
    }
}
