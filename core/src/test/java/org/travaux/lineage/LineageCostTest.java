package org.travaux.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.travaux.lineage.blame.Blame;

/** Twenty versions of three hundred clauses are followed in seconds. */
class LineageCostTest {

    private static final int VERSIONS = 20;
    private static final int CLAUSES = 300;
    private static final int VOCABULARY = 3000;

    @Test
    void twenty_versions_of_three_hundred_clauses_take_seconds() throws Exception {
        Random random = new Random(20);
        List<String> clauses = new ArrayList<>();
        for (int i = 0; i < CLAUSES; i++) {
            clauses.add(clause(random));
        }
        Drafts drafts = new Drafts();
        for (int version = 0; version < VERSIONS; version++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < clauses.size(); i++) {
                text.append(i + 1).append(". ").append(clauses.get(i)).append('\n');
            }
            if (version == 0) {
                drafts.text("v0", text.toString());
            } else {
                drafts.text("v" + version, text.toString(), "v" + (version - 1));
            }
            for (int edit = 0; edit < CLAUSES / 10; edit++) {
                int at = random.nextInt(clauses.size());
                switch (random.nextInt(4)) {
                    case 0 -> clauses.add(at, clause(random));
                    case 1 -> clauses.remove(at);
                    case 2 -> clauses.add(random.nextInt(clauses.size()), clauses.remove(at));
                    default -> clauses.set(at, clauses.get(at) + " " + word(random));
                }
            }
        }
        Blame blame = Assertions.assertTimeout(Duration.ofSeconds(60), () -> drafts.blame("v" + (VERSIONS - 1)));
        assertThat(blame.words().size()).isGreaterThan(VERSIONS / 2);
    }

    private static String clause(Random random) {
        StringBuilder clause = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            clause.append(i == 0 ? "" : " ").append(word(random));
        }
        return clause.toString();
    }

    private static String word(Random random) {
        int word = random.nextInt(VOCABULARY);
        return "w" + (char) ('a' + word % 26) + (char) ('a' + word / 26 % 26) + (char) ('a' + word / 676);
    }
}
