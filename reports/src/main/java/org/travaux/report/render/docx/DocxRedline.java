package org.travaux.report.render.docx;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.travaux.model.Clause;
import org.travaux.model.ClauseKind;
import org.travaux.report.render.LegibleText;
import org.travaux.report.view.ComparisonReport;
import org.travaux.report.view.redline.RedlineChange;
import org.travaux.report.view.redline.RedlineParagraph;
import org.travaux.report.view.redline.RedlineRun;

/** Writes both texts as one, with tracked changes. */
final class DocxRedline {

    /** How far a number hangs to the left of its clause, in twentieths of a point. */
    private static final int NUMBER_WIDTH = 794;

    /** Roughly how wide a character of a number is. */
    private static final int CHARACTER_WIDTH = 135;

    /** Wider numbers hang no further. */
    private static final int WIDEST_NUMBER = 2600;

    /** How far each level stands in. */
    private static final int LEVEL_INDENT = 340;

    /** Deeper levels stand in no further. */
    private static final int DEEPEST_INDENT = 6;

    /** Word has nine heading styles; the first is the report's own. */
    private static final int DEEPEST_HEADING = 9;

    private final CTBody body;
    private final TrackedChanges changes;
    private final String originalLanguage;
    private final String revisedLanguage;
    private final Map<Integer, MoveEnds> moves = new HashMap<>();

    /** Where both halves of a move end, as paragraph indexes, and how they are open. */
    private static final class MoveEnds {
        int lastFrom = -1;
        int lastTo = -1;

        @Nullable BigInteger openFrom;

        @Nullable BigInteger openTo;
    }

    DocxRedline(CTBody body, TrackedChanges changes, ComparisonReport report) {
        this.body = body;
        this.changes = changes;
        this.originalLanguage = report.original().languageTag();
        this.revisedLanguage = report.revised().languageTag();
    }

    void write(List<RedlineParagraph> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            RedlineParagraph paragraph = paragraphs.get(i);
            for (RedlineRun run : paragraph.runs()) {
                note(run.change(), run.move(), i);
            }
            note(paragraph.mark(), paragraph.markMove(), i);
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            write(paragraphs.get(i), i);
        }
    }

    private void note(RedlineChange change, int move, int index) {
        if (move == 0) {
            return;
        }
        MoveEnds ends = moves.computeIfAbsent(move, key -> new MoveEnds());
        if (change == RedlineChange.MOVED_FROM) {
            ends.lastFrom = index;
        } else {
            ends.lastTo = index;
        }
    }

    private void write(RedlineParagraph paragraph, int index) {
        if (paragraph.label() != null) {
            DocxText.write(DocxText.styled(body.addNewP(), "ClauseLabel"), paragraph.label());
        }
        CTP p = body.addNewP();
        properties(p.addNewPPr(), paragraph);
        for (RedlineRun run : paragraph.runs()) {
            open(p, run.change(), run.move());
            write(p, run, paragraph);
        }
        open(p, paragraph.mark(), paragraph.markMove());
        closeMoves(paragraph, index, p);
        DocxReactions.write(body, paragraph.reactions());
    }

    private void open(CTP p, RedlineChange change, int move) {
        MoveEnds ends = moves.get(move);
        if (ends == null) {
            return;
        }
        if (change == RedlineChange.MOVED_FROM && ends.openFrom == null) {
            ends.openFrom = changes.open(p.addNewMoveFromRangeStart(), move);
        } else if (change == RedlineChange.MOVED_TO && ends.openTo == null) {
            ends.openTo = changes.open(p.addNewMoveToRangeStart(), move);
        }
    }

    /** A range that holds the end of the paragraph ends behind it, otherwise in it. */
    private void closeMoves(RedlineParagraph paragraph, int index, CTP p) {
        for (int move : movesIn(paragraph)) {
            MoveEnds ends = moves.get(move);
            if (ends == null) {
                continue;
            }
            boolean behind = paragraph.markMove() == move;
            if (ends.lastFrom == index && ends.openFrom != null) {
                (behind ? body.addNewMoveFromRangeEnd() : p.addNewMoveFromRangeEnd()).setId(ends.openFrom);
                ends.lastFrom = -1;
            }
            if (ends.lastTo == index && ends.openTo != null) {
                (behind ? body.addNewMoveToRangeEnd() : p.addNewMoveToRangeEnd()).setId(ends.openTo);
                ends.lastTo = -1;
            }
        }
    }

    private static List<Integer> movesIn(RedlineParagraph paragraph) {
        return java.util.stream.Stream.concat(
                        paragraph.runs().stream().map(RedlineRun::move),
                        java.util.stream.Stream.of(paragraph.markMove()))
                .filter(move -> move > 0)
                .distinct()
                .toList();
    }

    private void properties(CTPPr properties, RedlineParagraph paragraph) {
        Clause clause = paragraph.clause();
        properties.addNewPStyle().setVal(style(paragraph));
        boolean numbered = paragraph.runs().stream().anyMatch(run -> run.part() == RedlineRun.Part.NUMBER);
        int level = Math.min(clause.level(), DEEPEST_INDENT) - 1;
        int hanging = numberWidth(paragraph, numbered);
        int left = level * LEVEL_INDENT + (clause.number() == null ? 0 : hanging);
        if (numbered) {
            var tab = properties.addNewTabs().addNewTab();
            tab.setVal(STTabJc.LEFT);
            tab.setPos(BigInteger.valueOf(left));
        }
        if (isRightToLeft(language(paragraph.mark()))) {
            properties.addNewBidi();
        }
        if (paragraph.label() != null && style(paragraph).startsWith("Heading")) {
            // The label above has taken the space.
            properties.addNewSpacing().setBefore(BigInteger.ZERO);
        }
        var indent = properties.addNewInd();
        indent.setLeft(BigInteger.valueOf(left));
        if (numbered && clause.number() != null) {
            indent.setHanging(BigInteger.valueOf(hanging));
        }
        CTParaRPr mark = paragraph.mark() == RedlineChange.KEPT ? null : properties.addNewRPr();
        if (mark == null) {
            return;
        }
        switch (paragraph.mark()) {
            case KEPT -> {}
            case DELETED -> changes.sign(mark.addNewDel());
            case INSERTED -> changes.sign(mark.addNewIns());
            case MOVED_FROM -> changes.sign(mark.addNewMoveFrom());
            case MOVED_TO -> changes.sign(mark.addNewMoveTo());
        }
    }

    /**
     * How far the number hangs: long ones ("Article 12") need more, and both stand side by side where it changed. Further
     * paragraphs of a clause without a heading stand under its first.
     */
    private static int numberWidth(RedlineParagraph paragraph, boolean numbered) {
        Clause clause = paragraph.clause();
        String number = clause.number();
        int characters = clause.heading() == null && number != null ? number.length() : 0;
        if (numbered) {
            characters = paragraph.runs().stream()
                    .filter(run -> run.part() == RedlineRun.Part.NUMBER)
                    .mapToInt(run -> run.text().length())
                    .sum();
        }
        return Math.max(NUMBER_WIDTH, Math.min(characters * CHARACTER_WIDTH + 200, WIDEST_NUMBER));
    }

    private static String style(RedlineParagraph paragraph) {
        if (paragraph.heading()) {
            return "Heading" + Math.min(paragraph.clause().level() + 1, DEEPEST_HEADING);
        }
        return paragraph.clause().kind() == ClauseKind.TITLE ? "Heading2" : "ClauseText";
    }

    private void write(CTP p, RedlineRun run, RedlineParagraph paragraph) {
        switch (run.change()) {
            case KEPT -> fill(p.addNewR(), run, paragraph, false);
            case DELETED -> fill(signed(p.addNewDel()).addNewR(), run, paragraph, true);
            case INSERTED -> fill(signed(p.addNewIns()).addNewR(), run, paragraph, false);
            case MOVED_FROM -> fill(signed(p.addNewMoveFrom()).addNewR(), run, paragraph, false);
            case MOVED_TO -> fill(signed(p.addNewMoveTo()).addNewR(), run, paragraph, false);
        }
    }

    private CTRunTrackChange signed(CTRunTrackChange change) {
        changes.sign(change);
        return change;
    }

    private void fill(CTR r, RedlineRun run, RedlineParagraph paragraph, boolean deleted) {
        CTRPr properties = r.addNewRPr();
        if (run.part() == RedlineRun.Part.NUMBER && !paragraph.heading()) {
            properties.addNewRStyle().setVal("ClauseNumber");
        } else if (run.part() == RedlineRun.Part.TEXT && run.text().equals(Clause.NOT_HELD_MARK)) {
            properties.addNewRStyle().setVal("NotHeld");
        }
        String language = language(run.change());
        if (!language.isEmpty() && !language.equals("und")) {
            if (isRightToLeft(language)) {
                properties.addNewRtl();
                properties.addNewLang().setBidi(language);
            } else {
                properties.addNewLang().setVal(language);
            }
        }
        if (run.part() == RedlineRun.Part.GAP) {
            r.addNewTab();
        } else if (deleted) {
            DocxText.words(r.addNewDelText(), LegibleText.of(run.text()));
        } else {
            DocxText.words(r.addNewT(), LegibleText.of(run.text()));
        }
    }

    private String language(RedlineChange change) {
        return change.inRevised() ? revisedLanguage : originalLanguage;
    }

    private static boolean isRightToLeft(String tag) {
        return List.of("ar", "fa", "he", "ur", "yi", "ps")
                .contains(Locale.forLanguageTag(tag).getLanguage());
    }
}
