package org.travaux.archive.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchiveId;
import org.travaux.archive.SampleArchive;
import org.travaux.archive.json.JsonTree;
import org.travaux.archive.store.StoreRoot;
import org.travaux.archive.verify.StoreVerifier;
import org.travaux.model.Access;
import org.travaux.record.check.PlanFormatException;
import org.travaux.record.extract.Extract;
import org.travaux.record.extract.Reader;

/** What readers get out of an archive. */
class ReadingRoomTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final ArchiveId LAKE = new ArchiveId("lake");

    @TempDir
    private Path folder;

    private SampleArchive archive;

    /** Two deposits: all open, then the second text closed. */
    @BeforeEach
    void deposit() throws Exception {
        archive = new SampleArchive(folder);
        Path plan = archive.plan("lake", 2, 3);
        archive.deposit(plan);
        Path yaml = plan.resolve("plan.yaml");
        Files.writeString(
                yaml,
                Files.readString(yaml).replace("file: texts/n2.txt\n", "file: texts/n2.txt\n    access: restricted\n"));
        archive.deposit(plan);
    }

    private ReadingRoom room(Reader reader) throws ArchiveFailure {
        return new ReadingRoom(archive.open(), reader);
    }

    private void policy(String text) throws IOException {
        Files.writeString(archive.root().path().resolve(StoreRoot.POLICY), text, StandardCharsets.UTF_8);
    }

    private AccessPolicy policy() throws PlanFormatException {
        return AccessPolicy.of(archive.root());
    }

    @Test
    void what_is_closed_in_the_latest_version_cannot_be_had_from_an_earlier_one() throws Exception {
        for (int version : List.of(1, 2)) {
            Path back = folder.resolve("back-" + version);
            ReadingRoom.Reading reading =
                    room(Reader.everybody(TODAY)).restore(LAKE, version, back, Extract::whole, true);
            assertThat(reading.extract().omissions()).hasSize(1);
            assertThat(back.resolve("texts/n1.txt")).exists();
            assertThat(back.resolve("texts/n2.txt")).doesNotExist();
            assertThat(back.resolve("clauses/n1.txt.json")).exists();
            assertThat(back.resolve("clauses/n2.txt.json")).doesNotExist();
            assertThat(JsonTree.read(Files.readAllBytes(back.resolve("derived.json")))
                            .trees("files"))
                    .extracting(entry -> entry.text("file"))
                    .containsExactly("texts/n1.txt");
            for (Path file : SampleArchive.files(back)) {
                assertThat(Files.readString(file)).doesNotContain("keep 3 boats on the lake of number 1");
            }
        }
    }

    @Test
    void a_role_sees_what_the_policy_says() throws Exception {
        policy("""
                schemaVersion: 1
                roles:
                - id: archivist
                  sees: [embargoed, restricted]
                - id: analyst
                  sees: embargoed
                """);
        Reader archivist = policy().reader("archivist", TODAY);
        assertThat(archivist.closed()).containsExactlyInAnyOrder(Access.Kind.EMBARGOED, Access.Kind.RESTRICTED);
        Path back = folder.resolve("back");
        assertThat(room(archivist)
                        .restore(LAKE, 2, back, Extract::whole, false)
                        .extract()
                        .isWhole())
                .isTrue();
        assertThat(back.resolve("texts/n2.txt")).exists();
        assertThat(back.resolve("derived.json")).doesNotExist();
        boolean whole = room(policy().reader("analyst", TODAY))
                .read(LAKE, 1, Extract::whole, reading -> reading.extract().isWhole());
        assertThat(whole).isFalse();
        assertThatThrownBy(() -> policy().reader("minister", TODAY))
                .isInstanceOf(ArchiveFailure.class)
                .hasMessage("The archive has no role minister; it has archivist, analyst.");
        assertThat(new StoreVerifier(archive.root()).verify((done, all) -> {}).isGood())
                .isTrue();
    }

    @Test
    void without_a_policy_there_is_no_role() throws Exception {
        assertThat(policy().reader(null, TODAY)).isEqualTo(Reader.everybody(TODAY));
        assertThatThrownBy(() -> policy().reader("archivist", TODAY))
                .isInstanceOf(ArchiveFailure.class)
                .hasMessageContaining("gives no role more than everybody may see");
    }

    @Test
    void a_policy_that_cannot_be_read_lets_nobody_see_more() throws Exception {
        policy("schemaVersion: 1\nroles:\n- id: archivist\n  sees: everything\n");
        assertThatThrownBy(this::policy)
                .isInstanceOf(PlanFormatException.class)
                .hasMessageContaining("access.yaml:4")
                .hasMessageContaining("'everything' is no kind of closed access");
    }

    @Test
    void a_reader_without_a_role_has_no_more_than_everybody() {
        assertThatThrownBy(() -> new Reader(null, Set.of(Access.Kind.RESTRICTED), TODAY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
