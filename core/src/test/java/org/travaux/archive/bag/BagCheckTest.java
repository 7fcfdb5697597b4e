package org.travaux.archive.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BagCheckTest {

    private static final String MANIFEST = "manifest-sha512.txt";

    @TempDir
    private Path folder;

    private Path bag;

    @BeforeEach
    void make() throws IOException {
        bag = SampleBag.in(folder);
    }

    private List<String> problems() {
        return catchThrowableOfType(BagRefused.class, () -> BagCheck.of(bag, BagLimits.STANDARD))
                .problems();
    }

    @Test
    void a_bag_written_here_is_good() throws Exception {
        Bag checked = BagCheck.of(bag, BagLimits.STANDARD);
        assertThat(checked.payload()).containsExactly("plan.yaml", "texts/first.txt");
        assertThat(checked.tags()).contains("bagit.txt", "bag-info.txt", "metadata/note.txt", MANIFEST);
        assertThat(checked.info().value("payload-oxum")).contains("17.2");
        assertThat(checked.version().number()).isEqualTo("1.0");
        assertThat(checked.manifestDigest()).isEqualTo(SampleBag.sha512(bag.resolve(MANIFEST)));
    }

    @Test
    void a_changed_byte_is_found_in_payload_and_tags() throws IOException {
        Files.writeString(bag.resolve("data/texts/first.txt"), "1. Two.\n");
        Files.writeString(bag.resolve("metadata/note.txt"), "A nota.\n");
        assertThat(problems())
                .hasSize(2)
                .anySatisfy(problem -> assertThat(problem).contains("data/texts/first.txt", "not what was packed"))
                .anySatisfy(problem -> assertThat(problem).contains("metadata/note.txt", "tagmanifest-sha512.txt"));
    }

    @Test
    void a_file_missing_and_one_too_many_are_found() throws IOException {
        Files.move(bag.resolve("data/texts/first.txt"), bag.resolve("data/texts/second.txt"));
        assertThat(problems())
                .anySatisfy(problem -> assertThat(problem).contains("second.txt", "is not in " + MANIFEST))
                .anySatisfy(problem -> assertThat(problem).contains("first.txt", "but not in the bag"));
    }

    @Test
    void a_size_that_is_not_so_is_found() throws IOException {
        SampleBag.rewrite(bag, "bag-info.txt", "Payload-Oxum: 18.2\n");
        assertThat(problems()).singleElement().asString().contains("Payload-Oxum 18.2", "17.2");
    }

    @Test
    void weak_digests_alone_are_not_enough() throws IOException {
        Files.delete(bag.resolve(MANIFEST));
        Files.delete(bag.resolve("tagmanifest-sha512.txt"));
        StringBuilder lines = new StringBuilder();
        for (String file : List.of("data/plan.yaml", "data/texts/first.txt")) {
            lines.append(DigestAlgorithm.of(bag.resolve(file), List.of(DigestAlgorithm.MD5))
                            .get(DigestAlgorithm.MD5))
                    .append("  ")
                    .append(file)
                    .append('\n');
        }
        Files.writeString(bag.resolve("manifest-md5.txt"), lines);
        assertThat(problems()).singleElement().asString().contains("MD5", "can be forged");
    }

    @Test
    void bags_of_old_with_sha256_are_good() throws Exception {
        Files.delete(bag.resolve(MANIFEST));
        Files.delete(bag.resolve("tagmanifest-sha512.txt"));
        StringBuilder lines = new StringBuilder();
        for (String file : List.of("data/plan.yaml", "data/texts/first.txt")) {
            lines.append(DigestAlgorithm.of(bag.resolve(file), List.of(DigestAlgorithm.SHA256))
                            .get(DigestAlgorithm.SHA256))
                    .append(" *./")
                    .append(file)
                    .append('\n');
        }
        Files.writeString(bag.resolve("manifest-sha256.txt"), lines);
        Files.writeString(bag.resolve("bagit.txt"), "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n");
        assertThat(BagCheck.of(bag, BagLimits.STANDARD).manifest()).isEqualTo("manifest-sha256.txt");
    }

    @Test
    void other_versions_and_encodings_are_refused() throws IOException {
        SampleBag.rewrite(bag, "bagit.txt", "BagIt-Version: 2.0\nTag-File-Character-Encoding: UTF-8\n");
        assertThat(problems()).singleElement().asString().contains("says BagIt 2.0");
        SampleBag.rewrite(bag, "bagit.txt", "BagIt-Version:  1.0\nTag-File-Character-Encoding: UTF-8\n");
        assertThat(problems()).singleElement().asString().contains("is not the two lines");
        SampleBag.rewrite(bag, "bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: EBCDIC\n");
        assertThat(problems()).singleElement().asString().contains("EBCDIC");
    }

    @Test
    void what_is_to_be_fetched_is_refused() throws IOException {
        SampleBag.write(bag.resolve("fetch.txt"), "http://localhost/x 1 data/x\n");
        assertThat(problems()).singleElement().asString().contains("fetch.txt");
    }

    @Test
    void names_that_pass_for_others_are_refused() throws IOException {
        SampleBag.write(bag.resolve("Data/plan.yaml"), "id: other\n");
        SampleBag.write(bag.resolve("manifest_sha512.txt"), "");
        assertThat(problems())
                .anySatisfy(problem -> assertThat(problem).contains("\"Data\" passes for"))
                .anySatisfy(problem -> assertThat(problem).contains("\"manifest_sha512.txt\" passes for"))
                .anySatisfy(problem -> assertThat(problem).contains("are one name"));
    }

    @Test
    void names_that_differ_in_case_or_in_how_a_letter_is_written_are_refused() throws IOException {
        SampleBag.write(bag.resolve("data/a/Straße.txt"), "1");
        SampleBag.write(bag.resolve("data/a/STRASSE.txt"), "2");
        SampleBag.write(bag.resolve("data/B/x.txt"), "3");
        SampleBag.write(bag.resolve("data/b/y.txt"), "4");
        SampleBag.write(bag.resolve("data/caf\u00E9.txt"), "5");
        SampleBag.write(bag.resolve("data/cafe\u0301.txt"), "6");
        BagSeal.seal(bag, new BagInfo());
        assertThat(problems())
                .filteredOn(problem -> problem.contains("are one name"))
                .hasSize(3);
    }

    @Test
    void manifests_may_not_point_out_of_the_payload_or_list_a_file_twice() throws IOException {
        String digest = SampleBag.sha512(bag.resolve("bagit.txt"));
        SampleBag.rewrite(
                bag,
                MANIFEST,
                Files.readString(bag.resolve(MANIFEST)) + digest + "  bagit.txt\n" + digest
                        + "  data/../../etc/passwd\n" + SampleBag.sha512(bag.resolve("data/plan.yaml"))
                        + "  data/plan.yaml\n" + "no digest\n");
        assertThat(problems())
                .anySatisfy(problem -> assertThat(problem).contains("bagit.txt", "not in the payload's folder"))
                .anySatisfy(problem -> assertThat(problem).contains("../etc/passwd", "leads elsewhere"))
                .anySatisfy(problem -> assertThat(problem).contains("data/plan.yaml", "twice"))
                .anySatisfy(problem -> assertThat(problem).contains("no digest with a path"));
    }

    @Test
    void problems_are_listed_up_to_a_bound() throws IOException {
        for (int file = 0; file < BagProblems.MAX + 10; file++) {
            SampleBag.write(bag.resolve("data/more/" + file + ".txt"), "more");
        }
        assertThat(problems()).hasSize(BagProblems.MAX + 1).last().asString().contains("and 11 more");
    }
}
