package org.travaux.archive.bag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BagPathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "C:/x",
                "c:x",
                "../x",
                "a/../../x",
                "a/./x",
                "a//x",
                "a/",
                "a\\..\\x",
                "a/b\u0000c",
                "a/\u0007",
                "a/x\u0085",
                "a/x.",
                "a/x ",
                "dir./x",
                "con",
                "a/NUL.txt",
                "a/lpt1",
                "a/x:stream",
                "~root/x"
            })
    void paths_that_lead_elsewhere_somewhere_are_refused(String path) {
        assertThat(BagPaths.problem(path, BagLimits.STANDARD)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "data/texts/us28.docx",
                "data/mit Leerzeichen/текст.txt",
                "data/100%/a%0Ab",
                "data/line\nbreak",
                "data/😀/…",
                "data/.hidden",
                "data/console.txt",
                "data/a..b"
            })
    void odd_names_are_taken_in(String path) {
        assertThat(BagPaths.problem(path, BagLimits.STANDARD)).isEmpty();
    }

    @Test
    void long_paths_and_names_are_refused() {
        assertThat(BagPaths.problem("a".repeat(256), BagLimits.STANDARD)).isPresent();
        assertThat(BagPaths.problem("я".repeat(128), BagLimits.STANDARD)).isPresent();
        assertThat(BagPaths.problem("ab/".repeat(334) + "x", BagLimits.STANDARD))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%b", "a%0Ab", "a\nb", "a\r\nb", "%25", "100%", "%2525%0D"})
    void what_is_encoded_is_decoded_to_itself(String path) {
        assertThat(BagPaths.encoded(path)).doesNotContain("\n", "\r");
        assertThat(BagPaths.decoded(BagPaths.encoded(path))).isEqualTo(path);
    }

    @Test
    void only_what_the_rfc_encodes_is_decoded() {
        assertThat(BagPaths.decoded("a%20b%7E%0a%2")).isEqualTo("a%20b%7E\n%2");
    }
}
