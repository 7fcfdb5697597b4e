package org.travaux.report.render.markdown;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.travaux.report.render.ReportRenderer;
import org.travaux.report.view.ComparisonReport;
import org.travaux.report.view.ReportCount;
import org.travaux.report.view.ReportEntry;
import org.travaux.report.view.ReportIssue;
import org.travaux.report.view.ReportRow;
import org.travaux.report.view.RowPart;
import org.travaux.report.view.Run;
import org.travaux.report.view.reaction.ReactionGroup;
import org.travaux.report.view.reaction.ReactionNote;
import org.travaux.report.view.reaction.RowReactions;
import org.travaux.report.view.versions.VersionsReport;
import org.travaux.report.view.versions.VersionsRow;

/**
 * Writes a comparison as GitHub-flavoured Markdown: UTF-8, line feeds. Insertions are bold within {@code {+ +}}, deletions
 * struck within {@code [- -]}, so that they can be told in plain reading too.
 */
public final class MarkdownReportRenderer implements ReportRenderer {

    /** Makes a renderer. */
    public MarkdownReportRenderer() {}

    @Override
    public String suffix() {
        return ".md";
    }

    @Override
    public void render(ComparisonReport report, OutputStream out) throws IOException {
        Objects.requireNonNull(report, "report");
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        front(report, writer);
        writer.write("## " + report.textTitle() + "\n\n");
        if (!report.differs()) {
            writer.write(ComparisonReport.NO_DIFFERENCES + ".\n\n");
        }
        String filter = report.filterSentence();
        if (filter != null) {
            writer.write("*" + MarkdownText.escape(filter) + "*\n\n");
        }
        for (ReportEntry entry : report.entries()) {
            switch (entry) {
                case ReportEntry.Shown shown -> {
                    row(shown.row(), writer);
                    said(report.reactionsTo(shown.row()), writer);
                }
                case ReportEntry.Pointer pointer ->
                    writer.write("**" + MarkdownText.escape(pointer.clause().citation()) + "** *"
                            + MarkdownText.escape(pointer.relation()) + ", shown there*\n\n");
            }
        }
        if (!report.reactions().general().isEmpty()) {
            writer.write("## " + RowReactions.GENERAL_TITLE + "\n\n");
            groups(report.reactions().general(), writer);
        }
        writer.flush();
    }

    @Override
    public void render(VersionsReport report, OutputStream out) throws IOException {
        Objects.requireNonNull(report, "report");
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write("# Versions of " + MarkdownText.escape(report.base().name()) + " against it\n\n");
        for (String notice : report.notices()) {
            writer.write("> " + MarkdownText.escape(notice) + "\n\n");
        }
        String filter = report.filterSentence();
        if (filter != null) {
            writer.write("*" + MarkdownText.escape(filter) + "*\n\n");
        }
        cells(report.headings(), writer);
        writer.write("|---".repeat(report.headings().size()) + "|\n");
        for (VersionsRow row : report.rows()) {
            cells(row.columns(), writer);
        }
        writer.write("\n");
        list("Counts", report.countsSentences(), writer);
        list("To be kept in mind", report.issues(), writer);
        if (!report.reactionGroups().isEmpty()) {
            writer.write("## " + RowReactions.TITLE + "\n\n" + RowReactions.HOW_THEY_ARE_READ_TOGETHER + "\n\n");
            groups(report.reactionGroups(), writer);
        }
        writer.flush();
    }

    private static void cells(List<String> cells, Writer writer) throws IOException {
        writer.write(cells.stream().map(MarkdownText::escape).collect(Collectors.joining(" | ", "| ", " |")) + "\n");
    }

    private static void front(ComparisonReport report, Writer writer) throws IOException {
        writer.write("# " + report.names().title() + "\n\n");
        for (String notice : report.notices()) {
            writer.write("> " + MarkdownText.escape(notice) + "\n\n");
        }
        writer.write("| | " + report.names().original() + " | " + report.names().revised() + " |\n|---|---|---|\n");
        line(writer, "Document", report.original().name(), report.revised().name());
        if (report.original().version() != null || report.revised().version() != null) {
            line(
                    writer,
                    "Version",
                    Objects.requireNonNullElse(report.original().version(), "–"),
                    Objects.requireNonNullElse(report.revised().version(), "–"));
        }
        line(writer, "Date", report.original().date(), report.revised().date());
        line(writer, "Language", report.original().language(), report.revised().language());
        line(
                writer,
                "Clauses",
                String.valueOf(report.original().clauses()),
                String.valueOf(report.revised().clauses()));
        line(writer, "Digest", report.original().digest(), report.revised().digest());
        if (report.original().archived() != null || report.revised().archived() != null) {
            line(
                    writer,
                    "Archived as",
                    Objects.requireNonNullElse(report.original().archived(), "–"),
                    Objects.requireNonNullElse(report.revised().archived(), "–"));
        }
        writer.write("\n## Summary\n\n");
        if (!report.differs()) {
            writer.write(ComparisonReport.NO_DIFFERENCES + ". Every clause is listed below.\n\n");
        }
        writer.write("| Count | What became of clauses | Meaning |\n|---:|---|---|\n");
        for (ReportCount count : report.countsFound()) {
            line(writer, String.valueOf(count.count()), count.sort(), count.meaning());
        }
        writer.write("\n" + report.countsNote());
        if (report.acrossLanguages()) {
            writer.write("\n\n" + ComparisonReport.BESIDE_EACH_OTHER + "\n\n");
            howReactionsAreRead(report, writer);
            list(
                    "To be kept in mind",
                    report.otherIssues().stream().map(ReportIssue::line).toList(),
                    writer);
            return;
        }
        writer.write(
                "\n\nInserted words are {+**bold**+}, deleted words \\[-~~struck~~-]. A clause without a word in italics"
                        + " beside its number is unchanged. “\\[text not held\\]” marks a clause whose wording is not known here; it"
                        + " is never compared.\n\n");
        if (report.comparison().judged()) {
            writer.write(ComparisonReport.HOW_MEANING_IS_SAID + "\n\n");
        }
        howReactionsAreRead(report, writer);
        list("Moves of several clauses", report.moves(), writer);
        list("References that no longer point where they did", report.danglingReferences(), writer);
        list(
                "To be kept in mind",
                report.otherIssues().stream().map(ReportIssue::line).toList(),
                writer);
    }

    private static void howReactionsAreRead(ComparisonReport report, Writer writer) throws IOException {
        if (!report.reactions().isEmpty()) {
            writer.write(RowReactions.HOW_THEY_ARE_READ + "\n\n");
        }
    }

    /** What parties said of a clause, set off from its text. */
    private static void said(List<ReactionNote> notes, Writer writer) throws IOException {
        for (ReactionNote note : notes) {
            writer.write("> - " + MarkdownText.escape(note.text()) + "\n");
        }
        if (!notes.isEmpty()) {
            writer.write("\n");
        }
    }

    private static void groups(List<ReactionGroup> groups, Writer writer) throws IOException {
        for (ReactionGroup group : groups) {
            writer.write("**" + MarkdownText.escape(group.label()) + "**\n\n");
            for (ReactionNote note : group.notes()) {
                writer.write("- " + MarkdownText.escape(note.text()) + "\n");
            }
            writer.write("\n");
        }
    }

    private static void list(String title, List<String> lines, Writer writer) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        writer.write("## " + title + "\n\n");
        for (String line : lines) {
            writer.write("- " + MarkdownText.escape(line) + "\n");
        }
        writer.write("\n");
    }

    private static void line(Writer writer, String first, String second, String third) throws IOException {
        writer.write("| " + MarkdownText.escape(first) + " | " + MarkdownText.escape(second) + " | "
                + MarkdownText.escape(third) + " |\n");
    }

    private static void row(ReportRow row, Writer writer) throws IOException {
        String number = row.number().isEmpty() ? "–" : row.number();
        writer.write("**" + MarkdownText.escape(number) + "**");
        if (!row.remark().isEmpty()) {
            writer.write(" *" + MarkdownText.escape(row.remark()) + "*");
        }
        writer.write("\n\n");
        for (String change : row.changes()) {
            writer.write("- " + MarkdownText.escape(change) + "\n");
        }
        if (!row.changes().isEmpty()) {
            writer.write("\n");
        }
        for (RowPart part : row.parts()) {
            if (row.parts().size() > 1) {
                writer.write("*" + MarkdownText.escape(numbers(part)) + "*\n\n");
            }
            if (!part.heading().isEmpty()) {
                writer.write("#### " + joined(part.heading()).strip() + "\n\n");
            }
            if (part.runs().isEmpty()) {
                continue;
            }
            for (List<Run> line : Run.lines(part.runs())) {
                if (!line.isEmpty()) {
                    writer.write(MarkdownText.line(joined(line)) + "\n\n");
                }
            }
        }
    }

    private static String numbers(RowPart part) {
        String before =
                part.original() == null ? "" : "original " + part.original().citation();
        String after = part.revised() == null ? "" : "revised " + part.revised().citation();
        return before + (before.isEmpty() || after.isEmpty() ? "" : " → ") + after;
    }

    private static String joined(List<Run> runs) {
        return runs.stream().map(MarkdownText::run).collect(Collectors.joining());
    }
}
