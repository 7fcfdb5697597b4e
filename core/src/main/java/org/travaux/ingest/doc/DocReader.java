package org.travaux.ingest.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.DocumentReader;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.LanguageDetector;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.ingest.SourceParagraph;
import org.travaux.ingest.office.Comments;
import org.travaux.ingest.office.LeftOutParts;
import org.travaux.ingest.office.Revisions;
import org.travaux.ingest.office.TableText;
import org.travaux.ingest.packed.OfficeKind;
import org.travaux.ingest.tree.ClauseTreeBuilder;

/**
 * Reads Word documents of the years 1997 to 2003 in the view asked for. Tracked changes and comments become annotations;
 * comments have no author here and stand where their mark does. Text boxes come behind everything else.
 */
public final class DocReader implements DocumentReader {

    private static final char COMMENT = '\u0005';

    /** Makes a reader. */
    public DocReader() {}

    @Override
    public Set<String> suffixes() {
        return Set.of(".doc");
    }

    @Override
    public IngestedDocument read(SourceFile source, ReadOptions options) throws IngestException {
        byte[] bytes = source.bytes();
        OfficeKind kind = OfficeKind.of(bytes);
        if (kind != OfficeKind.OLD_WORD) {
            throw kind.refusal(source, ".doc");
        }
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            return read(source, document, options);
        } catch (EncryptedDocumentException e) {
            throw new IngestException(
                    source.name()
                            + ": the file is encrypted; open it with its password in Word and save it without one.",
                    e);
        } catch (OldWordFileFormatException e) {
            throw new IngestException(
                    source.name() + ": this is a Word document from before 1997; open it in Word and save it as .docx.",
                    e);
        } catch (IOException | RuntimeException e) {
            // The library answers damaged files with many kinds of exceptions.
            throw new IngestException(
                    source.name() + ": the file is damaged (it cannot be read); open it in Word and save it as .docx.",
                    e);
        }
    }

    private static IngestedDocument read(SourceFile source, HWPFDocument document, ReadOptions options) {
        LeftOutParts leftOut = new LeftOutParts();
        Comments comments = new Comments();
        DocChanges changes = new DocChanges(document);
        Revisions revisions = new Revisions(options.view());
        addComments(document.getCommentsRange(), comments);
        List<SourceParagraph> paragraphs = new ArrayList<>(
                new DocText(document, changes, revisions, comments, leftOut).document(document.getRange()));
        Range boxes = document.getMainTextboxRange();
        if (boxes != null) {
            paragraphs.addAll(new DocText(document, changes, revisions, comments, leftOut).read(boxes));
        }
        comments.addUnplaced(paragraphs);
        addPages(document, changes, revisions, leftOut);
        return ClauseTreeBuilder.build(
                source.identity(LanguageDetector.detect(paragraphs)),
                paragraphs,
                leftOut.issues(paragraphs),
                leftOut.all());
    }

    /** Each comment begins with a mark, in the order of the marks in the text. */
    private static void addComments(@Nullable Range range, Comments comments) {
        String all = range == null ? "" : range.text();
        int number = 0;
        for (String text : all.split(String.valueOf(COMMENT), -1)) {
            if (number > 0) {
                comments.add("comment " + (number - 1), null, null, text.replace('\r', '\n'));
            }
            number++;
        }
    }

    private static void addPages(HWPFDocument document, DocChanges changes, Revisions revisions, LeftOutParts leftOut) {
        if (document.getHeaderStoryRange() == null) {
            return;
        }
        HeaderStories stories = new HeaderStories(document);
        Set<String> seen = new HashSet<>();
        for (@Nullable Range range : new @Nullable Range[] {
            stories.getFirstHeaderSubrange(), stories.getOddHeaderSubrange(), stories.getEvenHeaderSubrange()
        }) {
            addPage(LeftOutParts.PAGE_HEADER, range, document, changes, revisions, seen, leftOut);
        }
        for (@Nullable Range range : new @Nullable Range[] {
            stories.getFirstFooterSubrange(), stories.getOddFooterSubrange(), stories.getEvenFooterSubrange()
        }) {
            addPage(LeftOutParts.PAGE_FOOTER, range, document, changes, revisions, seen, leftOut);
        }
    }

    private static void addPage(
            String reason,
            @Nullable Range range,
            HWPFDocument document,
            DocChanges changes,
            Revisions revisions,
            Set<String> seen,
            LeftOutParts leftOut) {
        if (range == null) {
            return;
        }
        DocText page = new DocText(document, changes, revisions, new Comments(), new LeftOutParts());
        String text = TableText.joined(page.read(range), "\n").text();
        if (seen.add(reason + text)) {
            leftOut.addBeside(reason, text);
        }
    }
}
