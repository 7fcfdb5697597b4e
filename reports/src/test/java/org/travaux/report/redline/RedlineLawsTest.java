package org.travaux.report.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.travaux.ingest.SourceFile;
import org.travaux.report.redline.office.WordPackage;
import org.travaux.report.redline.proof.WordFile;
import org.travaux.report.redline.proof.reading.Ignored;

/** Laws of redlines over generated pairs; {@code -Dtravaux.redline.pairs=N} runs more of them. */
class RedlineLawsTest {

    private static final int PAIRS = Integer.getInteger("travaux.redline.pairs", 1_000);

    /** How many broken laws are told. */
    private static final int MOST_TOLD = 10;

    private static List<String> broken(int pairs, LongFunction<List<String>> laws) {
        return LongStream.rangeClosed(1, pairs)
                .parallel()
                .mapToObj(seed -> laws.apply(seed).stream()
                        .map(law -> "seed " + seed + ": " + law)
                        .toList())
                .flatMap(List::stream)
                .limit(MOST_TOLD)
                .toList();
    }

    @Test
    void accepting_gives_the_revised_rejecting_the_original_and_word_opens_it() {
        assertThat(broken(PAIRS, seed -> RedlineLaws.broken(GeneratedPair.of(seed))))
                .isEmpty();
    }

    @Test
    void what_is_ignored_and_letters_keep_the_laws() {
        assertThat(broken(PAIRS / 8, seed -> {
                    Set<Ignored> ignored = EnumSet.noneOf(Ignored.class);
                    Random chance = new Random(seed);
                    EnumSet.allOf(Ignored.class).stream()
                            .filter(one -> chance.nextBoolean())
                            .forEach(ignored::add);
                    RedlineOptions options =
                            new RedlineOptions("A. Author", "2026-01-31T12:00:00Z", ignored, seed % 3 == 0);
                    return RedlineLaws.broken(GeneratedPair.of(seed), options);
                }))
                .isEmpty();
    }

    @Test
    void files_with_tracked_changes_are_compared_as_they_are_when_all_is_accepted() {
        assertThat(broken(PAIRS / 12, seed -> RedlineLaws.broken(tracked(seed))))
                .isEmpty();
    }

    /** A file with tracked changes, and one that it was made from or a third one. */
    private static GeneratedPair tracked(long seed) {
        GeneratedPair pair = GeneratedPair.of(seed);
        try {
            Redline redline = new Redliner().redline(pair.original(), pair.revised(), RedlineLaws.EXACT);
            SourceFile tracked = SourceFile.of("tracked.docx", RedlineLaws.bytes(redline));
            return seed % 3 == 0
                    ? new GeneratedPair(pair.original(), tracked)
                    : new GeneratedPair(
                            tracked,
                            seed % 3 == 1
                                    ? pair.original()
                                    : GeneratedPair.of(seed, 1 + (int) (seed % 7), 3)
                                            .revised());
        } catch (Exception e) {
            throw new AssertionError("seed " + seed, e);
        }
    }

    @Test
    void same_files_give_the_same_bytes() throws Exception {
        for (long seed = 1; seed <= PAIRS / 20; seed++) {
            GeneratedPair pair = GeneratedPair.of(seed);
            byte[] once = RedlineLaws.bytes(new Redliner().redline(pair.original(), pair.revised(), RedlineLaws.EXACT));
            byte[] again =
                    RedlineLaws.bytes(new Redliner().redline(pair.original(), pair.revised(), RedlineLaws.EXACT));

            assertThat(again).as("seed %d", seed).isEqualTo(once);
        }
    }

    @Test
    void what_another_program_saved_again_has_no_change() throws Exception {
        for (long seed = 1; seed <= PAIRS / 8; seed++) {
            Prose prose = new ProseMaker(new Random(seed)).document(6);
            SourceFile original = SourceFile.of("original.docx", GeneratedDocx.write(prose, new Random(seed), 0));
            SourceFile again =
                    SourceFile.of("again.docx", GeneratedDocx.write(prose, new Random(-seed), (int) (seed % 2) * 5));

            Redline redline = new Redliner().redline(original, again, RedlineLaws.EXACT);

            assertThat(redline.changes()).as("seed %d", seed).isZero();
            assertThat(redline.remarks()).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void check_against_the_schema_sees_what_is_against_it() throws Exception {
        WordPackage wrong =
                WordFile.of("<w:p><w:r><w:t>A</w:t><w:rPr/></w:r></w:p><w:tr/>").read();

        assertThat(SchemaCheck.faults(wrong)).isNotEmpty();
    }
}
