package org.travaux.ingest.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.travaux.ingest.LeftOut;
import org.travaux.ingest.pdf.layout.Line;

/** Finds a table of contents: lines that lead with dots to a page number, one after the other. */
final class ContentsLines {

    /** Fewer such lines are no table of contents. */
    static final int MIN_LINES = 3;

    /** So many other lines may stand between two of them: long headings take several. */
    private static final int BETWEEN = 2;

    private static final Pattern LEADER =
            Pattern.compile("(?s).*(?:\\.\\s?){4,}\\s*(?:\\d{1,4}|[ivxl]{1,7})\\s*|.*…\\s*…*\\s*\\d{1,4}\\s*");
    private static final Pattern TITLE = Pattern.compile(
            "(?iU)(?:table of )?contents|inhalt(?:sverzeichnis)?|зміст|содержание|оглавление|sommaire|table des matières|índice");

    private final Set<Line> lines = new HashSet<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    ContentsLines(List<Line> all) {
        int at = 0;
        while (at < all.size()) {
            if (!isLeader(all.get(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            int leaders = 1;
            for (int i = at + 1; i < all.size() && i - end <= BETWEEN; i++) {
                if (isLeader(all.get(i))) {
                    leaders++;
                    end = i + 1;
                }
            }
            if (leaders >= MIN_LINES) {
                int start =
                        at > 0 && TITLE.matcher(all.get(at - 1).text().strip()).matches() ? at - 1 : at;
                lines.addAll(all.subList(start, end));
                for (Line line : all.subList(start, end)) {
                    leftOut.add(new LeftOut("contents", line.text(), null));
                }
            }
            at = end;
        }
    }

    private static boolean isLeader(Line line) {
        return !line.isTable() && LEADER.matcher(line.text()).matches();
    }

    boolean contains(Line line) {
        return lines.contains(line);
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }
}
