package org.travaux.archive.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.travaux.archive.verify.Finding.Severity;

/** The objects that the editors of OCFL 1.1 made to test validators with; skipped where they are not at hand. */
class OcflFixturesTest {

    private final Path fixtures =
            Path.of(System.getProperty("travaux.root", "."), "../shared/eval/archive/ocfl_fixtures/1.1");

    @BeforeEach
    void there() {
        Assumptions.assumeTrue(Files.isDirectory(fixtures));
    }

    private List<Path> objects(String kind) throws IOException {
        try (Stream<Path> objects = Files.list(fixtures.resolve(kind))) {
            return objects.filter(Files::isDirectory).sorted().toList();
        }
    }

    @Test
    void good_objects_are_accepted() throws Exception {
        for (Path object : objects("good-objects")) {
            assertThat(ObjectVerifier.ofAny().verify(object).findings())
                    .as(object.toString())
                    .isEmpty();
        }
    }

    @Test
    void bad_objects_are_refused_for_one_of_the_reasons_they_are_named_for() throws Exception {
        for (Path object : objects("bad-objects")) {
            ObjectReport report = ObjectVerifier.ofAny().verify(object);
            assertThat(report.isGood()).as(object.toString()).isFalse();
            assertThat(codes(report, Severity.ERROR)).as(object.toString()).containsAnyElementsOf(named(object));
        }
    }

    @Test
    void objects_that_could_be_better_are_accepted_with_the_warnings_they_are_named_for() throws Exception {
        for (Path object : objects("warn-objects")) {
            ObjectReport report = ObjectVerifier.ofAny().verify(object);
            assertThat(report.isGood()).as(object.toString()).isTrue();
            assertThat(codes(report, Severity.WARNING)).as(object.toString()).containsAll(named(object));
        }
    }

    private static Set<String> codes(ObjectReport report, Severity severity) {
        Set<String> codes = new TreeSet<>();
        report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .forEach(finding -> codes.add(finding.code()));
        return codes;
    }

    /** With the code that OCFL 1.1 has for an id that differs between inventories, which 1.0 had under E037. */
    private static List<String> named(Path object) {
        if (object.endsWith("E037_inconsistent_id")) {
            return List.of("E037", "E110");
        }
        return Stream.of(String.valueOf(object.getFileName()).split("_", -1))
                .filter(part -> part.matches("[EW][0-9]{3}"))
                .toList();
    }
}
