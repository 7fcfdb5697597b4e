package org.travaux.diff.semantic.standard;

import java.text.Normalizer;
import java.util.List;
import org.travaux.diff.semantic.ClausePair;
import org.travaux.diff.semantic.SemanticDiffer;
import org.travaux.diff.semantic.SemanticDifference;
import org.travaux.diff.semantic.Significance;

/** Judges pairs by what their texts say. Holds no state. */
public final class StandardSemanticDiffer implements SemanticDiffer {

    /** Makes a judge. */
    public StandardSemanticDiffer() {}

    @Override
    public SemanticDifference compare(ClausePair pair) {
        if (composed(pair.before()).equals(composed(pair.after()))) {
            return SemanticDifference.none();
        }
        return new SemanticDifference(Significance.SUBSTANTIVE, List.of());
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
