package org.travaux.intake.marked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.compare.standard.StandardDocumentComparer;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.ingest.docx.WordFile;
import org.travaux.ingest.standard.StandardReaders;
import org.travaux.intake.IntakeException;
import org.travaux.intake.NewText;
import org.travaux.intake.PlanIntake;
import org.travaux.model.ClauseReference;
import org.travaux.model.Direction;
import org.travaux.model.EdtfDate;
import org.travaux.model.Facet;
import org.travaux.model.evidence.Source;
import org.travaux.model.plan.Party;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.TextRole;
import org.travaux.model.plan.VersionStatus;
import org.travaux.model.reaction.Attribution;
import org.travaux.model.reaction.Reaction;
import org.travaux.model.reaction.Seek;
import org.travaux.model.reaction.Speaker;
import org.travaux.model.reaction.Stance;
import org.travaux.record.PlanFolder;
import org.travaux.record.PlanRecord;
import org.travaux.record.check.PlanFormatException;

class MarkedReactionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final String BY = " w:author=\"A. Reader\" w:date=\"2026-03-20T10:00:00Z\"";
    private static final String TEXT = """
            Border accord
            1. The lake is shared by both Parties.
            2. The army shall not exceed 600,000 soldiers.
            3. The bridge remains open to traffic.
            4. Customs duties are abolished on fish.
            """;

    private final DocumentReaders readers = StandardReaders.create();
    private final MarkedReactions marked = new MarkedReactions(readers, new StandardDocumentComparer());

    @TempDir
    Path temporary;

    private Path plan;
    private PlanRecord record;

    @BeforeEach
    void make_a_plan() throws Exception {
        plan = temporary.resolve("accord");
        PlanIntake.create(
                plan, "accord", "Border Accord", List.of(new Party("sudmere", "Sudmere", null, List.of(), null)));
        new PlanIntake(readers)
                .add(
                        plan,
                        SourceFile.of("draft.txt", TEXT.getBytes(StandardCharsets.UTF_8)),
                        new NewText(
                                "n1",
                                "Norvane draft",
                                new EdtfDate("2026-03"),
                                VersionStatus.DRAFT,
                                List.of(),
                                "en",
                                TextRole.COPY,
                                null),
                        ReadOptions.STANDARD);
        record = PlanFolder.read(plan);
    }

    @Test
    void comments_and_tracked_changes_are_proposed_with_clause_date_author_and_what_is_sought() throws Exception {
        Proposals proposals = propose(reply());

        assertThat(proposals.reactions()).extracting(Reaction::id).containsExactly("sudmere-n1-1", "sudmere-n1-2");
        Reaction comment = proposals.reactions().getFirst();
        assertThat(comment.stance()).isEqualTo(Stance.NEUTRAL);
        assertThat(comment.statement().quote()).isEqualTo("Which bridge?");
        assertThat(comment.statement().quoteLanguage()).isEqualTo("en");
        assertThat(comment.speaker()).isEqualTo(new Speaker("A. Reader", null));
        assertThat(comment.attribution()).isEqualTo(Attribution.ON_RECORD);
        assertThat(comment.dateSaid()).isEqualTo(new EdtfDate("2026-03-20"));
        assertThat(comment.target().clauses())
                .extracting(ClauseReference::number)
                .containsExactly("3");
        assertThat(comment.note()).isEqualTo("comment in reply.docx on “The bridge”; stance to be confirmed");
        Reaction change = proposals.reactions().getLast();
        assertThat(change.stance()).isEqualTo(Stance.SEEKS_CHANGES);
        assertThat(change.statement().paraphrase()).isEqualTo("inserts “800,000”; deletes “600,000”");
        assertThat(change.seeks()).containsExactly(new Seek(Facet.QUANTITY, "<=800000 soldiers", Direction.INCREASED));
        assertThat(change.target().clauses().getFirst().version()).isEqualTo("n1");
        assertThat(change.target().clauses().getFirst().anchor()).isNotNull();
        Source source = proposals.source();
        assertThat(source.id()).isEqualTo("sudmere-2026-03-20");
        assertThat(source.title()).isEqualTo("reply.docx");
        assertThat(source.published()).isEqualTo(new EdtfDate("2026-03-20"));
        assertThat(proposals.notes()).isEmpty();
        assertThat(plan.resolve("sources")).doesNotExist();
        assertThat(PlanFolder.read(plan)).isEqualTo(record);
    }

    @Test
    void what_is_confirmed_is_recorded_with_the_file_as_it_came() throws Exception {
        Path file = reply();
        Proposals proposals = propose(file);

        PlanRecord after = MarkedReactions.add(plan, proposals, proposals.reactions());

        assertThat(PlanFolder.read(plan)).isEqualTo(after);
        assertThat(after.reactions()).isEqualTo(proposals.reactions());
        assertThat(plan.resolve("sources/sudmere-2026-03-20.docx")).hasSameBinaryContentAs(file);
        Proposals again = marked.propose(plan, after, SourceFile.read(file), party(), version(), TODAY);
        assertThat(again.known()).isTrue();
        assertThat(again.notes())
                .containsExactly("The record has this very file already, as source sudmere-2026-03-20.");
    }

    @Test
    void nothing_is_left_of_what_does_not_fit() throws Exception {
        Proposals proposals = propose(reply());

        assertThatThrownBy(() -> MarkedReactions.add(
                        plan,
                        proposals,
                        Stream.concat(proposals.reactions().stream(), proposals.reactions().stream())
                                .toList()))
                .isInstanceOf(PlanFormatException.class);
        assertThat(plan.resolve("sources/sudmere-2026-03-20.docx")).doesNotExist();
    }

    @Test
    void clauses_that_were_added_or_deleted_are_told_so() throws Exception {
        String body = paragraph("1. The lake is shared by both Parties.")
                + paragraph("2. The army shall not exceed 600,000 soldiers.")
                + "<w:p><w:pPr><w:rPr><w:del" + BY + "/></w:rPr></w:pPr>"
                + deleted("3. The bridge remains open to traffic.")
                + "</w:p>" + paragraph("4. Customs duties are abolished on fish.")
                + "<w:p><w:pPr><w:rPr><w:ins" + BY + "/></w:rPr></w:pPr>" + inserted("5. Tolls are payable in gold.")
                + "</w:p>";

        Proposals proposals = propose(new WordFile(body).write(temporary.resolve("reply.docx")));

        assertThat(proposals.reactions())
                .extracting(reaction -> reaction.statement().paraphrase())
                .anyMatch(text -> text.equals("deletes all of it"))
                .anyMatch(text -> text.startsWith("adds: “"));
        assertThat(proposals.notes()).singleElement().asString().contains("beside no clause of n1");
    }

    @Test
    void a_file_without_marks_is_refused() throws Exception {
        Path file = new WordFile(paragraph("1. The lake is shared.")).write(temporary.resolve("reply.docx"));

        assertThatThrownBy(() -> propose(file))
                .isInstanceOf(IntakeException.class)
                .hasMessage(
                        "reply.docx has neither comments nor tracked changes. \"compare\" shows what differs from n1.");
    }

    private Path reply() throws Exception {
        String body = paragraph("1. The lake is shared by both Parties.")
                + "<w:p>" + run("2. The army shall not exceed ") + deleted("600,000") + inserted("800,000")
                + run(" soldiers.") + "</w:p>"
                + "<w:p>" + run("3. ") + "<w:commentRangeStart w:id=\"0\"/>" + run("The bridge")
                + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"
                + run(" remains open to traffic.") + "</w:p>" + paragraph("4. Customs duties are abolished on fish.");
        return new WordFile(body)
                .with("comments", "<w:comment w:id=\"0\"" + BY + ">" + paragraph("Which bridge?") + "</w:comment>")
                .write(temporary.resolve("reply.docx"));
    }

    private Proposals propose(Path file) throws Exception {
        return marked.propose(plan, record, SourceFile.read(file), party(), version(), TODAY);
    }

    private Party party() {
        return record.plan().party("sudmere").orElseThrow();
    }

    private PlanVersion version() {
        return record.plan().version("n1").orElseThrow();
    }

    private static String paragraph(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String inserted(String text) {
        return "<w:ins" + BY + ">" + run(text) + "</w:ins>";
    }

    private static String deleted(String text) {
        return "<w:del" + BY + "><w:r><w:delText xml:space=\"preserve\">" + text + "</w:delText></w:r></w:del>";
    }
}
