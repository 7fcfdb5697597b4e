package org.travaux.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.ingest.standard.StandardReaders;
import org.travaux.model.EdtfDate;
import org.travaux.model.plan.Party;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.Received;
import org.travaux.model.plan.TextRole;
import org.travaux.model.plan.VersionStatus;
import org.travaux.record.PlanFolder;

/** Documents put into plan folders. */
class PlanIntakeTest {

    private static final String TEXT = "Border accord\n1. The Parties shall withdraw.\n2. The lake is shared.\n";

    private final PlanIntake intake = new PlanIntake(StandardReaders.create());

    @TempDir
    Path temporary;

    private Path plan;

    @BeforeEach
    void make_a_plan() throws Exception {
        plan = temporary.resolve("accord");
        PlanIntake.create(plan, "accord", "Border Accord", List.of(new Party("n", "Norvane", null, List.of(), null)));
    }

    private static SourceFile file(String name, String text) throws IngestException {
        return SourceFile.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static NewText version(String id, @Nullable String label, @Nullable String date, String... from) {
        return new NewText(
                id,
                label,
                date == null ? null : EdtfDate.parse(date).orElseThrow(),
                VersionStatus.DRAFT,
                List.of(from),
                null,
                TextRole.COPY,
                new Received("by courier", null, null, null, null));
    }

    private PlanIntake.Added add(SourceFile file, NewText said) throws Exception {
        return intake.add(plan, file, said, ReadOptions.STANDARD);
    }

    private List<String> texts() throws Exception {
        if (!Files.exists(plan.resolve("texts"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(plan.resolve("texts"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_document_becomes_a_version_and_is_kept_byte_for_byte() throws Exception {
        PlanIntake.Added added = add(file("Draft (1).TXT", TEXT), version("n1", "Norvane draft", "2026-03~"));

        PlanVersion read = PlanFolder.read(plan).plan().version("n1").orElseThrow();
        assertThat(read).isEqualTo(added.version());
        assertThat(read.label()).isEqualTo("Norvane draft");
        assertThat(read.date().text()).isEqualTo("2026-03~");
        assertThat(read.texts().get(0).language()).isEqualTo("en");
        assertThat(Files.readString(plan.resolve("texts/n1.txt"))).isEqualTo(TEXT);
        assertThat(added.read().document().clauses()).hasSize(3);
    }

    @Test
    void a_translation_becomes_a_further_text_of_its_version() throws Exception {
        add(file("a.txt", TEXT), version("n1", "Norvane draft", "2026"));
        add(file("b.txt", "1. Сторони відводять свої війська.\n2. Озеро є спільним.\n"), version("n1", null, null));

        PlanVersion read = PlanFolder.read(plan).plan().version("n1").orElseThrow();
        assertThat(read.texts()).extracting(text -> text.language()).containsExactly("en", "uk");
        assertThat(texts()).containsExactly("n1.txt", "n1.uk.txt");
    }

    @Test
    void remarks_of_people_in_the_file_stay() throws Exception {
        add(file("a.txt", TEXT), version("n1", "One", "2026"));
        Path yaml = plan.resolve("plan.yaml");
        Files.writeString(
                yaml, Files.readString(yaml).replace("  status: draft", "  status: draft # as far as we know"));
        add(file("b.txt", TEXT + "3. More.\n"), version("n2", "Two", "2026", "n1"));
        add(file("c.txt", TEXT + "4. Other.\n"), version("n1", null, null));

        assertThat(Files.readString(yaml)).contains("# as far as we know");
        assertThat(PlanFolder.read(plan).plan().versions())
                .extracting(PlanVersion::id, version -> version.texts().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("n1", 2), org.assertj.core.groups.Tuple.tuple("n2", 1));
    }

    @Test
    void windows_line_ends_stay() throws Exception {
        add(file("a.txt", TEXT), version("n1", "One", "2026"));
        Path yaml = plan.resolve("plan.yaml");
        Files.writeString(yaml, Files.readString(yaml).replace("\n", "\r\n"));
        add(file("b.txt", TEXT + "3. More.\n"), version("n2", "Two", "2026"));

        assertThat(Files.readString(yaml).replace("\r\n", "")).doesNotContain("\n");
        assertThat(PlanFolder.read(plan).plan().version("n2")).isPresent();
    }

    @Test
    void what_cannot_be_taken_leaves_nothing_behind() throws Exception {
        add(file("a.txt", TEXT), version("n1", "One", "2026"));
        String before = Files.readString(plan.resolve("plan.yaml"));

        assertThatThrownBy(() -> add(file("a.pdf", "%PDF-1.7 broken"), version("n2", "Two", "2026")))
                .isInstanceOf(IngestException.class);
        assertThatThrownBy(() -> add(file("a.txt", TEXT), version("n2", "Two", "2026")))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("texts/n1.txt");
        assertThatThrownBy(() -> add(file("b.txt", TEXT + "x"), version("n2", null, "2026")))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("label");
        assertThatThrownBy(() -> add(file("b.txt", TEXT + "x"), version("n2", "Two", "2026", "n9")))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("n9");
        assertThatThrownBy(() -> add(file("b.txt", TEXT + "x"), version("a/b", "Two", "2026")))
                .isInstanceOf(IntakeException.class);
        assertThatThrownBy(() -> add(file("b.txt", TEXT + "x"), version("n1", "Two", "2026")))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("n1 (One)");
        assertThat(Files.readString(plan.resolve("plan.yaml"))).isEqualTo(before);
        assertThat(texts()).containsExactly("n1.txt");
    }

    @Test
    void a_plan_is_not_made_over_another() {
        assertThatThrownBy(() -> PlanIntake.create(plan, "other", "Other", List.of()))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("holds a plan already");
    }

    @Test
    void what_came_without_a_name_is_kept_under_the_suffix_of_its_format() throws Exception {
        add(
                file("standard input", "<!DOCTYPE html><ol><li>The Parties shall withdraw from the lake.</ol>"),
                version("n1", "One", "2026"));

        assertThat(texts()).containsExactly("n1.html");
    }

    @Test
    void of_a_mail_the_part_is_the_text_and_the_mail_is_kept_as_its_source() throws Exception {
        String mail = """
                From: Anna <anna@example.org>
                Date: Fri, 21 Nov 2025 14:03:00 +0000
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8

                1. Peace.
                2. Trade.
                --\s
                Anna
                """.replace("\n", "\r\n");
        PlanIntake.Added added = add(
                file("reply.eml", mail),
                new NewText(
                        "n1",
                        "Reply",
                        EdtfDate.parse("2025-11").orElseThrow(),
                        VersionStatus.DRAFT,
                        List.of(),
                        "en",
                        TextRole.COPY,
                        null));

        assertThat(texts()).containsExactly("n1.txt");
        assertThat(Files.readString(plan.resolve("sources/n1.eml"))).isEqualTo(mail);
        Received received = Objects.requireNonNull(added.text().received());
        assertThat(received.from()).isEqualTo("Anna <anna@example.org>");
        assertThat(received.when()).hasToString("2025-11-21");
        assertThat(received.how()).isEqualTo("a part of sources/n1.eml");
        assertThat(PlanFolder.read(plan).plan().version("n1").orElseThrow()).isEqualTo(added.version());
    }
}
