package org.travaux.report.render.docx;

import java.util.Arrays;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.travaux.report.view.reaction.ReactionGroup;
import org.travaux.report.view.reaction.RowReactions;
import org.travaux.report.view.versions.VersionsReport;
import org.travaux.report.view.versions.VersionsRow;

/** Writes the table of several versions against one base. */
final class DocxVersions {

    private static final int NUMBER_WIDTH = 1150;
    private static final int WORDS_WIDTH = 3200;

    private DocxVersions() {}

    static void write(CTBody body, VersionsReport report, int width) {
        paragraph(body, "Title", "Several versions against one base");
        paragraph(body, "Subtitle", report.base().name());
        report.notices().forEach(notice -> paragraph(body, "ReportNotice", notice));
        String filter = report.filterSentence();
        if (filter != null) {
            paragraph(body, "ReportText", filter);
        }
        List<String> headings = report.headings();
        int[] widths = new int[headings.size()];
        Arrays.fill(widths, (width - NUMBER_WIDTH - WORDS_WIDTH) / (headings.size() - 2));
        widths[0] = NUMBER_WIDTH;
        widths[1] = WORDS_WIDTH;
        CTTbl table = DocxText.table(body.addNewTbl(), widths);
        DocxText.row(table, true, headings.toArray(String[]::new));
        for (VersionsRow row : report.rows()) {
            DocxText.row(table, false, row.columns().toArray(String[]::new));
        }
        list(body, "Counts", report.countsSentences());
        list(body, "To be kept in mind", report.issues());
        List<ReactionGroup> groups = report.reactionGroups();
        if (!groups.isEmpty()) {
            paragraph(body, "Heading1", RowReactions.TITLE);
            paragraph(body, "ReportText", RowReactions.HOW_THEY_ARE_READ_TOGETHER);
            DocxReactions.writeGroups(body, groups);
        }
    }

    private static void list(CTBody body, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            paragraph(body, "Heading1", title);
            lines.forEach(line -> paragraph(body, "ReportText", line));
        }
    }

    private static void paragraph(CTBody body, String style, String text) {
        DocxText.write(DocxText.styled(body.addNewP(), style), text);
    }
}
