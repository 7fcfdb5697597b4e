package org.travaux.report.render.docx;

import java.util.List;
import java.util.Objects;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.travaux.report.view.ComparisonReport;
import org.travaux.report.view.DocumentTitle;
import org.travaux.report.view.OverviewLine;
import org.travaux.report.view.ReportCount;
import org.travaux.report.view.ReportIssue;
import org.travaux.report.view.reaction.RowReactions;

/** Writes what stands before the text: title block, summary, legend, issues, overview. */
final class DocxFront {

    private final CTBody body;
    private final ComparisonReport report;

    DocxFront(CTBody body, ComparisonReport report) {
        this.body = body;
        this.report = report;
    }

    void write() {
        titleBlock();
        summary();
        howToRead();
        issues();
        overview();
    }

    private void paragraph(String style, String text) {
        DocxText.write(DocxText.styled(body.addNewP(), style), text);
    }

    private void titleBlock() {
        paragraph("Title", report.names().title());
        paragraph(
                "Subtitle", report.original().name() + " → " + report.revised().name());
        report.notices().forEach(notice -> paragraph("ReportNotice", notice));
        DocumentTitle before = report.original();
        DocumentTitle after = report.revised();
        CTTbl table = DocxText.table(body.addNewTbl(), 1700, 3827, 3827);
        DocxText.row(table, true, "", report.names().original(), report.names().revised());
        DocxText.row(table, false, "Document:", before.name(), after.name());
        if (before.version() != null || after.version() != null) {
            DocxText.row(
                    table,
                    false,
                    "Version:",
                    Objects.requireNonNullElse(before.version(), "–"),
                    Objects.requireNonNullElse(after.version(), "–"));
        }
        DocxText.row(table, false, "Date:", before.date(), after.date());
        DocxText.row(table, false, "Language:", before.language(), after.language());
        DocxText.row(table, false, "Clauses:", String.valueOf(before.clauses()), String.valueOf(after.clauses()));
        DocxText.row(table, false, "Digest:", before.shortDigest(), after.shortDigest());
    }

    private void summary() {
        paragraph("Heading1", "Summary");
        if (!report.differs()) {
            paragraph("ReportText", ComparisonReport.NO_DIFFERENCES + ". Every clause is listed below.");
        }
        CTTbl table = DocxText.table(body.addNewTbl(), 900, 2700, 5754);
        DocxText.row(table, true, "Count", "What became of clauses", "Meaning");
        for (ReportCount count : report.countsFound()) {
            DocxText.row(table, false, String.valueOf(count.count()), count.sort(), count.meaning());
        }
        paragraph("TableNote", report.countsNote());
        String filter = report.filterSentence();
        if (filter != null) {
            paragraph("ReportNotice", filter);
        }
    }

    private void howToRead() {
        if (report.acrossLanguages()) {
            paragraph("Heading1", "How to read the two texts");
            paragraph("ReportText", ComparisonReport.BESIDE_EACH_OTHER);
            howReactionsAreRead();
            return;
        }
        paragraph("Heading1", "How to read the changes");
        paragraph(
                "ReportText",
                "The changes in the text below are tracked changes: accepting all of them gives the clauses of the revised"
                        + " version, rejecting all of them those of the original."
                        + (report.filter().isWhole() ? " A clause that moved stands at both places." : ""));
        paragraph(
                "ReportText",
                "A grey line above a clause says what became of it. Clauses without one are unchanged. A changed number is"
                        + " tracked like a changed word; it says nothing about the text. “[text not held]” marks a clause"
                        + " that exists but whose wording is not known here; it is never compared.");
        if (report.comparison().judged()) {
            paragraph("ReportText", ComparisonReport.HOW_MEANING_IS_SAID);
        }
        howReactionsAreRead();
    }

    private void howReactionsAreRead() {
        if (!report.reactions().isEmpty()) {
            paragraph("ReportText", RowReactions.HOW_THEY_ARE_READ);
        }
    }

    private void issues() {
        list("Moves of several clauses", report.moves());
        list("References that no longer point where they did", report.danglingReferences());
        list(
                "To be kept in mind",
                report.otherIssues().stream().map(ReportIssue::line).toList());
    }

    private void list(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            paragraph("Heading1", title);
            lines.forEach(line -> paragraph("ReportText", line));
        }
    }

    private void overview() {
        paragraph("Heading1", "What became of each clause");
        CTTbl table = DocxText.table(body.addNewTbl(), 1250, 1250, 2754, 4100);
        DocxText.row(table, true, report.names().original(), report.names().revised(), "Relation", "Clause");
        for (OverviewLine line : report.overview()) {
            DocxText.row(table, false, line.before(), line.after(), line.relation(), line.words());
        }
    }
}
