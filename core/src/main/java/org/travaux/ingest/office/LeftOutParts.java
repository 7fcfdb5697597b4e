package org.travaux.ingest.office;

import java.util.ArrayList;
import java.util.List;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.LeftOut;
import org.travaux.ingest.SourceParagraph;
import org.travaux.model.ParagraphRange;

/** What an office document shows and its clauses do not hold, with the reason; neighbouring paragraphs together. */
public final class LeftOutParts {

    /** A table of contents. */
    public static final String CONTENTS = "contents";

    /** Text that is not to be seen on paper. */
    public static final String HIDDEN = "hidden";

    /** What stands at the top of each page. */
    public static final String PAGE_HEADER = "page-header";

    /** What stands at the bottom of each page. */
    public static final String PAGE_FOOTER = "page-footer";

    private final List<LeftOut> parts = new ArrayList<>();
    private int contents;
    private int hidden;
    private int embedded;
    private int computed;

    /** Begins with nothing left out. */
    public LeftOutParts() {}

    /**
     * Leaves text out.
     *
     * @param reason why
     * @param text the text; blank text counts for nothing
     * @param paragraph the paragraph of the file in which it stands
     */
    public void add(String reason, String text, int paragraph) {
        if (text.isBlank()) {
            return;
        }
        contents += reason.equals(CONTENTS) ? 1 : 0;
        hidden += reason.equals(HIDDEN) ? text.strip().length() : 0;
        LeftOut before = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        ParagraphRange place = before == null ? null : before.source();
        if (before != null && place != null && before.reason().equals(reason) && paragraph - place.end() <= 1) {
            int start = Math.min(place.start(), paragraph);
            String separator = paragraph < place.end() ? "" : "\n";
            parts.set(
                    parts.size() - 1,
                    new LeftOut(
                            reason,
                            before.text() + separator + text,
                            new ParagraphRange(start, Math.max(place.end(), paragraph + 1))));
        } else {
            parts.add(new LeftOut(reason, text, new ParagraphRange(paragraph, paragraph + 1)));
        }
    }

    /** Says that another document is held within this one and not read. */
    public void embedded() {
        embedded++;
    }

    /** Says that a number or a formula is shown here that the file does not hold. */
    public void computed() {
        computed++;
    }

    /**
     * Leaves text out that stands beside the paragraphs.
     *
     * @param reason why
     * @param text the text; blank text counts for nothing
     */
    public void addBeside(String reason, String text) {
        if (!text.isBlank()) {
            parts.add(new LeftOut(reason, text.strip(), null));
        }
    }

    /** {@return all that was left out, in the order in which it was read} */
    public List<LeftOut> all() {
        return List.copyOf(parts);
    }

    /**
     * {@return one issue for each reason that users should know of, and one where nothing but what was left out is in the
     * document}
     *
     * @param paragraphs the paragraphs of the document, without what was left out
     */
    public List<IngestIssue> issues(List<SourceParagraph> paragraphs) {
        List<IngestIssue> issues = new ArrayList<>();
        if (contents > 0) {
            issues.add(IngestIssue.ofFile(
                    "left-out-contents", "The table of contents (" + contents + " paragraphs) was left out."));
        }
        if (hidden > 0) {
            issues.add(IngestIssue.ofFile("left-out-hidden", "Hidden text (" + hidden + " characters) was left out."));
        }
        if (embedded > 0) {
            issues.add(IngestIssue.ofFile(
                    "left-out-embedded",
                    "The file holds " + embedded + " other document" + (embedded == 1 ? "" : "s")
                            + " within it, which was not read; open it in its program and save it anew."));
        }
        if (computed > 0) {
            issues.add(IngestIssue.ofFile(
                    "field-computed",
                    computed + (computed == 1 ? " field shows" : " fields show")
                            + " a number or a formula that Word works out and does not keep in the file: it is missing"
                            + " here; type it in Word, or save as PDF and read that."));
        }
        if (paragraphs.stream().allMatch(paragraph -> paragraph.text().isBlank())) {
            issues.add(IngestIssue.ofFile("no-text", "The document holds no text."));
        }
        return issues;
    }
}
