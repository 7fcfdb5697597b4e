package org.travaux.report.render.docx;

import java.util.List;
import java.util.stream.Collectors;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.travaux.report.view.CitedClause;
import org.travaux.report.view.ComparisonReport;
import org.travaux.report.view.ReportRow;
import org.travaux.report.view.RowPart;
import org.travaux.report.view.Run;

/** Writes two texts in different languages under each other, clause by clause, without tracked changes. */
final class DocxBeside {

    private DocxBeside() {}

    static void write(CTBody body, ComparisonReport report) {
        for (ReportRow row : report.rows()) {
            if (!row.label().isEmpty()) {
                DocxText.write(DocxText.styled(body.addNewP(), "ClauseLabel"), row.label());
            }
            for (RowPart part : row.parts()) {
                CitedClause before = part.original();
                CitedClause after = part.revised();
                if (before != null) {
                    side(body, report.original().language(), before);
                } else if (after != null) {
                    side(body, report.revised().language(), after);
                }
                if (!part.heading().isEmpty()) {
                    DocxText.write(DocxText.styled(body.addNewP(), "TableHead"), joined(part.heading()));
                }
                for (List<Run> line : Run.lines(part.runs())) {
                    if (!line.isEmpty()) {
                        DocxText.write(DocxText.styled(body.addNewP(), "ReportText"), joined(line));
                    }
                }
            }
            DocxReactions.write(body, report.reactionsTo(row));
        }
    }

    private static void side(CTBody body, String language, CitedClause clause) {
        DocxText.write(DocxText.styled(body.addNewP(), "TableNote"), language + ", " + clause.citation());
    }

    private static String joined(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
