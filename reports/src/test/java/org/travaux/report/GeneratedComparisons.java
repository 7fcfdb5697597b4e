package org.travaux.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.travaux.compare.Comparison;

/** Comparisons made up of random links, the same for the same seed. */
public final class GeneratedComparisons {

    private static final String[] WORDS = {
        "the",
        "parties",
        "shall",
        "сторони",
        "600,000",
        "Стаття",
        "guarantee",
        "§",
        "of",
        "über",
        "funds",
        "x",
        "\n",
        "line\nbreak"
    };

    private final Random random;

    private GeneratedComparisons(long seed) {
        random = new Random(seed);
    }

    public static Comparison of(long seed) {
        return new GeneratedComparisons(seed).comparison(1 + (int) (seed % 40));
    }

    private Comparison comparison(int links) {
        SampleClauses sample = new SampleClauses().notice("Restated from public reporting; not the official wording.");
        int before = 1;
        int after = 1;
        for (int i = 0; i < links; i++) {
            int from = 1;
            int to = 1;
            switch (random.nextInt(12)) {
                case 0 -> from = 0;
                case 1 -> to = 0;
                case 2 -> to = 2 + random.nextInt(2);
                case 3 -> from = 2 + random.nextInt(2);
                case 4 -> {
                    from = 2;
                    to = 2;
                }
                default -> {}
            }
            String marked = random.nextInt(15) == 0 && from == 1 && to == 1 ? SampleClauses.NOT_HELD : marked(from, to);
            SampleClauses.Spec spec = sample.spec(numbers(before, from), numbers(after, to), marked);
            if (random.nextInt(4) == 0) {
                spec = spec.heading(heading(), heading());
            }
            if (random.nextInt(6) == 0) {
                spec = spec.movedFrom(random.nextInt(links) + 0.5);
            }
            if (random.nextInt(20) == 0 && !spec.moved()) {
                // Out of order, though no link says so.
                spec = new SampleClauses.Spec(
                        spec.before(), spec.after(), spec.marked(), random.nextInt(links), false, null, null, 2);
            }
            sample.link(spec.level(1 + random.nextInt(3)));
            before += from;
            after += to;
        }
        return sample.build();
    }

    private String heading() {
        return random.nextInt(3) == 0 ? "" : "Heading " + WORDS[random.nextInt(12)];
    }

    private String numbers(int first, int count) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(random.nextInt(10) == 0 ? "-" : String.valueOf(first + i));
        }
        return String.join(",", numbers);
    }

    private String marked(int from, int to) {
        StringBuilder text = new StringBuilder();
        int o = 1;
        int r = 1;
        int runs = random.nextInt(8);
        for (int i = 0; i < runs || o < from || r < to; i++) {
            if (o < from && random.nextInt(3) == 0) {
                text.append("<o>");
                o++;
            }
            if (r < to && random.nextInt(3) == 0) {
                text.append("<r>");
                r++;
            }
            switch (random.nextInt(4)) {
                case 0 -> text.append("[-").append(words()).append("-]");
                case 1 -> text.append("{+").append(words()).append("+}");
                default -> text.append(words());
            }
        }
        return text.toString();
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            words.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return words.toString();
    }
}
