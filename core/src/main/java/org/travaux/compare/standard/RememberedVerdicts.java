package org.travaux.compare.standard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.diff.semantic.ClausePair;
import org.travaux.diff.semantic.SemanticDiffer;
import org.travaux.diff.semantic.SemanticDifference;

/**
 * Asks another judge, and keeps its last verdicts: over many versions of a document the same two texts of a clause meet again and
 * again. The {@value #MOST_VERDICTS} verdicts asked for last are kept, of texts of {@value #LONGEST_TEXT} characters at most. Safe for
 * use by several threads, if the other judge is.
 */
final class RememberedVerdicts implements SemanticDiffer {

    private static final int MOST_VERDICTS = 4096;
    private static final int LONGEST_TEXT = 4000;
    private static final float LOAD = 0.75f;

    private final SemanticDiffer judge;
    private final Map<ClausePair, SemanticDifference> verdicts = new LinkedHashMap<>(16, LOAD, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ClausePair, SemanticDifference> eldest) {
            return size() > MOST_VERDICTS;
        }
    };

    RememberedVerdicts(SemanticDiffer judge) {
        this.judge = Objects.requireNonNull(judge, "judge");
    }

    @Override
    public SemanticDifference compare(ClausePair pair) {
        if (pair.before().length() > LONGEST_TEXT || pair.after().length() > LONGEST_TEXT) {
            return judge.compare(pair);
        }
        @Nullable SemanticDifference known;
        synchronized (verdicts) {
            known = verdicts.get(pair);
        }
        if (known == null) {
            known = judge.compare(pair);
            synchronized (verdicts) {
                verdicts.put(pair, known);
            }
        }
        return known;
    }

    @Override
    public void prepare(String language) {
        judge.prepare(language);
    }
}
