package org.travaux.ingest.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.BracketedNumbers;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.LeftOut;
import org.travaux.ingest.ListLabel;
import org.travaux.ingest.QuotedParts;
import org.travaux.ingest.SourceParagraph;
import org.travaux.ingest.label.BulletMark;
import org.travaux.ingest.label.HeadingShape;
import org.travaux.ingest.label.LabelWord;
import org.travaux.ingest.label.NumberLabel;
import org.travaux.ingest.label.NumberLabelParser;
import org.travaux.ingest.tree.sequence.NumberPlacer;
import org.travaux.ingest.tree.sequence.ParagraphIndex;
import org.travaux.ingest.tree.sequence.Placement;
import org.travaux.model.ClauseDocument;
import org.travaux.model.ClauseKind;
import org.travaux.model.DocumentIdentity;

/**
 * Turns the paragraphs of a file into its clause tree; all formats share it.
 *
 * <p>Headings and automatic numbers come from the format; numbers at the beginning of a text are taken by their sequence
 * ({@link NumberPlacer}). Gaps, repetitions and jumps become issues and are never repaired; every paragraph's text ends up
 * in exactly one clause. Cost: proportional to the text, times the depth of the tree.
 */
public final class ClauseTreeBuilder {

    private final DocumentIdentity identity;
    private final ParagraphIndex index;
    private final QuotedParts quoted;
    private final NumberPlacer<ClauseNode> ownPlacer;
    private final HeadingRules headings;
    private final UnnumberedParts parts;
    private final NumberingIssues numbering;
    private final FrontMatter front = new FrontMatter();
    private final List<IngestIssue> issues;
    private final List<SourceParagraph> paragraphs;
    private final ClauseNode root = new ClauseNode();
    private NumberPlacer<ClauseNode> placer;
    private ClauseNode current = root;
    private @Nullable ClauseNode quotation;

    private ClauseTreeBuilder(DocumentIdentity identity, List<SourceParagraph> paragraphs, List<IngestIssue> issues) {
        this.identity = Objects.requireNonNull(identity, "identity");
        this.paragraphs = BracketedNumbers.parted(paragraphs);
        this.issues = List.copyOf(issues);
        this.index = new ParagraphIndex(BracketedNumbers.inside(this.paragraphs));
        this.quoted = new QuotedParts(this.paragraphs);
        this.ownPlacer = new NumberPlacer<>(index);
        this.placer = ownPlacer;
        this.headings = new HeadingRules(index);
        this.parts = new UnnumberedParts(this.paragraphs, index);
        this.numbering = new NumberingIssues();
    }

    /**
     * {@return the document made of these paragraphs}
     *
     * @param identity which document it is
     * @param paragraphs its paragraphs, in order, without what the reader left out
     * @param issues what the reader noticed
     */
    public static IngestedDocument build(
            DocumentIdentity identity, List<SourceParagraph> paragraphs, List<IngestIssue> issues) {
        return build(identity, paragraphs, issues, List.of());
    }

    /**
     * {@return the document made of these paragraphs}
     *
     * @param identity which document it is
     * @param paragraphs its paragraphs, in order, without what the reader left out
     * @param issues what the reader noticed
     * @param leftOut what the reader left out, in document order
     */
    public static IngestedDocument build(
            DocumentIdentity identity,
            List<SourceParagraph> paragraphs,
            List<IngestIssue> issues,
            List<LeftOut> leftOut) {
        return new ClauseTreeBuilder(identity, paragraphs, issues).build(leftOut);
    }

    private IngestedDocument build(List<LeftOut> leftOut) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (quoted.beginAt(i) && !front.isOpen()) {
                beginQuotation(paragraphs.get(i));
            } else {
                add(paragraphs.get(i), i);
            }
            if (quoted.endAt(i)) {
                endQuotation();
            }
        }
        if (front.isOpen()) {
            front.close();
            int at = 0;
            for (SourceParagraph paragraph : front.takeUnstructured(root)) {
                while (!paragraphs.get(at).source().equals(paragraph.source())) {
                    at++;
                }
                add(paragraph, at++);
            }
        }
        ClauseNode.Finished finished = root.finish();
        List<IngestIssue> all = new ArrayList<>(issues);
        all.addAll(numbering.issues());
        MarkPlacer marks = new MarkPlacer(root);
        all.addAll(marks.issues());
        all.addAll(RoughTextIssues.of(finished.roots(), finished.rivals()));
        return new IngestedDocument(
                new ClauseDocument(identity, finished.roots(), marks.annotations()), all, leftOut, null);
    }

    private void beginQuotation(SourceParagraph paragraph) {
        quotation = ClauseNode.quotation(current.host(), paragraph);
        current = quotation;
        placer = ownPlacer.forQuotation();
    }

    private void endQuotation() {
        if (quotation != null) {
            quotation.quoting = false;
            current = quotation.up();
            quotation = null;
            placer = ownPlacer;
        }
    }

    private void add(SourceParagraph paragraph, int at) {
        if (paragraph.text().isBlank() && paragraph.label() == null) {
            current.passing.addAll(paragraph.marks());
            return;
        }
        switch (paragraph.role()) {
            case TITLE -> {
                if (front.isOpen()) {
                    front.add(paragraph);
                } else {
                    heading(paragraph.withHeadingLevel(1), at);
                }
            }
            case TABLE -> leaf(paragraph, ClauseKind.TABLE);
            case NOTE -> leaf(paragraph, ClauseKind.NOTE);
            case BODY -> body(paragraph, at);
        }
    }

    private void leaf(SourceParagraph paragraph, ClauseKind kind) {
        if (front.isOpen()) {
            front.add(paragraph);
            return;
        }
        ClauseNode node = new ClauseNode(
                kind == ClauseKind.NOTE ? current : current.host(), ClauseNode.Type.LEAF, kind, paragraph);
        ListLabel label = paragraph.label();
        node.number = label == null ? null : label.printed();
        node.addText(paragraph.text(), paragraph);
    }

    private void body(SourceParagraph paragraph, int at) {
        if (paragraph.headingLevel() > 0) {
            if (front.isOpen() && front.takesAsTitle(paragraph, index.readings(at), paragraphs)) {
                front.add(paragraph
                        .withHeadingLevel(0)
                        .withLabel(null)
                        .withIndent(0)
                        .withRole(SourceParagraph.Role.TITLE));
            } else {
                heading(paragraph, at);
            }
            return;
        }
        if (paragraph.outsideLists()) {
            current = OpenLists.close(current);
        }
        ListLabel label = paragraph.label();
        if (label != null) {
            listItem(paragraph, label, at);
            return;
        }
        if (BulletMark.end(paragraph.text()) > 0) {
            String text = paragraph.text().strip();
            if (front.isOpen()) {
                front.add(paragraph);
            } else {
                bullet(paragraph, text.substring(0, 1), text.substring(1));
            }
            return;
        }
        List<NumberLabel> readings = index.readings(at);
        SourceParagraph behindBracket = BracketedNumbers.inside(paragraph);
        if (!numbered(behindBracket, readings, behindBracket.text(), at)) {
            numbering.leftAsText(readings, paragraph);
            unnumbered(paragraph, at);
        }
    }

    // ---- headings of the format

    private void heading(SourceParagraph paragraph, int at) {
        front.closeInto(root);
        ClauseNode parent = current;
        while (!parent.isRoot() && (parent.headingLevel == 0 || parent.headingLevel >= paragraph.headingLevel())) {
            parent = parent.up();
        }
        List<NumberLabel> readings = paragraph.role() == SourceParagraph.Role.BODY ? index.readings(at) : List.of();
        NumberLabel label = NumberPlacer.fitting(parent, readings);
        boolean automatic = paragraph.label() != null;
        LabelWord word = label == null ? null : label.word();
        boolean article = word != null && word.isArticleLike();
        ClauseKind kind = HeadingRules.kindOf(word, paragraph.text());
        ClauseNode node =
                new ClauseNode(parent, article ? ClauseNode.Type.ARTICLE : ClauseNode.Type.SECTION, kind, paragraph);
        node.headingLevel = paragraph.headingLevel();
        node.rank = word == null ? 0 : placer.rankOf(word);
        node.label = label;
        String rest = paragraph.text();
        if (label != null) {
            node.number = label.printed();
            rest = automatic ? rest : rest.substring(label.end());
            numbering.check(node, label, parent, placer);
            placer.take(parent, label, true);
        } else if (paragraph.label() != null && !paragraph.label().printed().isBlank()) {
            node.number = paragraph.label().number();
        }
        if (paragraph.label() != null) {
            node.list = paragraph.label().list();
            node.listLevel = paragraph.label().level();
        }
        if (HeadingShape.isSentence(rest)) {
            // Contracts often set their clauses in heading styles.
            node.addText(rest, paragraph);
        } else {
            node.heading = HeadingShape.asHeading(rest);
        }
        current = node;
    }

    // ---- automatic numbers

    private void listItem(SourceParagraph paragraph, ListLabel label, int at) {
        ClauseNode open = OpenLists.itemOf(current, label);
        if (label.printed().isBlank()) {
            continueItem(paragraph, open, at);
            return;
        }
        if (label.bullet()) {
            if (front.isOpen()) {
                front.add(paragraph);
                return;
            }
            if (open == null) {
                bullet(paragraph, label.printed(), paragraph.text());
            } else {
                current = ClauseNode.item(
                        OpenLists.parentBehind(open, label), paragraph, label.printed(), paragraph.text());
            }
            return;
        }
        front.closeInto(root);
        List<NumberLabel> readings = index.readings(at);
        Placement<ClauseNode> place;
        if (open != null) {
            ClauseNode parent = OpenLists.parentBehind(open, label);
            NumberLabel reading = NumberPlacer.fitting(parent, readings);
            place = reading == null ? null : new Placement<>(parent, reading, placer.rankOf(reading.word()));
            if (place == null) {
                current = parent;
            }
        } else {
            place = placer.place(current, readings, paragraph.text(), at, true);
        }
        if (place != null) {
            take(paragraph, place, paragraph.text(), at);
        } else {
            ClauseNode parent = open == null ? current.host() : current;
            current = new ClauseNode(parent, ClauseNode.Type.TEXT, ClauseKind.CLAUSE, paragraph);
            current.number = label.number();
            current.addText(paragraph.text(), paragraph);
        }
        current.list = label.list();
        current.listLevel = label.level();
    }

    private void continueItem(SourceParagraph paragraph, @Nullable ClauseNode open, int at) {
        if (open == null) {
            unnumbered(paragraph.withLabel(null), at);
        } else if (open.hasSubstance()) {
            current = ClauseNode.plain(open, paragraph);
        } else {
            open.addText(paragraph.text(), paragraph);
            current = open;
        }
    }

    // ---- bullets

    private void bullet(SourceParagraph paragraph, String mark, String text) {
        current = ClauseNode.item(OpenLists.parentOfBullet(current, mark, paragraph.indent()), paragraph, mark, text);
    }

    // ---- numbers in the text

    /** Takes a literal number; false where it is none. */
    private boolean numbered(SourceParagraph paragraph, List<NumberLabel> readings, String text, int at) {
        if (readings.isEmpty()) {
            return false;
        }
        String rest = text.substring(Math.min(text.length(), readings.get(0).end()));
        Placement<ClauseNode> place = OpenLists.itemOfOption(current, readings);
        if (place == null) {
            place = placer.place(current, readings, rest, at, false);
        }
        if (place == null) {
            return false;
        }
        front.closeInto(root);
        take(paragraph, place, text.substring(place.label().end()), at);
        return true;
    }

    private void take(SourceParagraph paragraph, Placement<ClauseNode> place, String behind, int at) {
        NumberLabel label = place.label();
        LabelWord word = label.word();
        ClauseNode parent = place.parent();
        String rest = behind.strip();
        boolean heading = headings.isHeading(label, rest, at, parent);
        ClauseNode.Type type = ClauseNode.Type.TEXT;
        boolean sectionText = word != null && word != LabelWord.ANNEX && !heading && !rest.isEmpty();
        if (word != null && (word.isArticleLike() || sectionText)) {
            type = ClauseNode.Type.ARTICLE;
        } else if (heading || word != null) {
            type = ClauseNode.Type.SECTION;
        }
        if (heading && word == null) {
            parent = HeadingRules.aboveUnnumberedHeading(parent);
        }
        ClauseNode node = new ClauseNode(parent, type, HeadingRules.kindOf(word, ""), paragraph);
        node.number = label.printed();
        node.label = label;
        node.rank = place.rank();
        numbering.check(node, label, parent, placer);
        placer.take(parent, label, heading);
        current = node;
        if (heading) {
            node.heading = HeadingShape.asHeading(rest);
        } else if (!nestedNumber(paragraph, node, rest, at)) {
            node.addText(rest, paragraph);
        }
    }

    /** {@code 2. (a) …}: a number that begins a list directly behind a number. */
    private boolean nestedNumber(SourceParagraph paragraph, ClauseNode node, String rest, int at) {
        for (NumberLabel inner : NumberLabelParser.readings(rest)) {
            boolean begins = inner.isFirst()
                    && inner.delimited()
                    && inner.word() == null
                    && inner.form() != NumberLabel.Form.DOTTED;
            boolean other = node.label == null || !inner.series().equals(node.label.series());
            if (begins && other && index.isContinued(inner, at)) {
                take(paragraph, new Placement<>(node, inner, 0), rest.substring(inner.end()), at);
                return true;
            }
        }
        return false;
    }

    // ---- paragraphs without a number

    private void unnumbered(SourceParagraph paragraph, int at) {
        if (front.isOpen()) {
            if (front.isEmpty() || !parts.isProvisions(paragraph.text().strip(), at)) {
                front.add(paragraph);
                return;
            }
            front.closeInto(root);
        }
        if (headings.isHeadingOf(current, paragraph, at)) {
            current.heading = HeadingShape.asHeading(paragraph.text());
            current.extend(paragraph);
            return;
        }
        ClauseNode part = current.kind == ClauseKind.SIGNATURE
                ? null
                : parts.begin(quotation == null ? root : quotation, current, paragraph, at);
        if (part != null) {
            current = part;
            return;
        }
        current = UnnumberedText.put(current, paragraph);
    }
}
