package org.travaux.ingest.rtf;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.travaux.ingest.packed.OfficeKind;
import org.travaux.ingest.tree.ClauseTreeBuilder;

/**
 * Reads rich text in the view asked for. Numbers of lists are those that the program which wrote the file put beside each
 * paragraph; tracked changes and comments become annotations in every view; tables of contents, hidden text, page headers
 * and footers are left out and listed as such.
 */
public final class RtfReader implements DocumentReader {

    /** Makes a reader. */
    public RtfReader() {}

    @Override
    public Set<String> suffixes() {
        return Set.of(".rtf");
    }

    @Override
    public IngestedDocument read(SourceFile source, ReadOptions options) throws IngestException {
        byte[] bytes = source.bytes();
        OfficeKind kind = OfficeKind.of(bytes);
        if (kind != OfficeKind.RTF) {
            throw kind.refusal(source, ".rtf");
        }
        Comments comments = new Comments();
        // Comments stand behind the words they are about.
        parse(source.name(), bytes, new RtfListener(options, comments, true));
        RtfListener listener = new RtfListener(options, comments, false);
        parse(source.name(), bytes, listener);
        List<SourceParagraph> paragraphs = new ArrayList<>(listener.paragraphs());
        comments.addUnplaced(paragraphs);
        LeftOutParts leftOut = listener.leftOut();
        return ClauseTreeBuilder.build(
                source.identity(LanguageDetector.detect(paragraphs)),
                paragraphs,
                leftOut.issues(paragraphs),
                leftOut.all());
    }

    private static void parse(String name, byte[] bytes, RtfListener listener) throws IngestException {
        @Nullable Exception broken = null;
        try {
            new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(bytes)), listener);
        } catch (IOException | RuntimeException e) {
            // The library answers broken commands with many kinds of exceptions.
            broken = e;
        }
        if ((broken != null || listener.isOpen()) && !endsWell(bytes)) {
            throw new IngestException(
                    name + ": the file is cut off (its RTF does not end); get it again from its sender.");
        }
        if (broken != null) {
            throw new IngestException(
                    name
                            + ": the file is damaged (its RTF is broken); open it in the program that made it and save it anew.",
                    broken);
        }
    }

    /** Whether the last character that counts closes a group. */
    private static boolean endsWell(byte[] bytes) {
        int last = bytes.length - 1;
        while (last > 0 && bytes[last] <= ' ' && bytes[last] >= 0) {
            last--;
        }
        return bytes[last] == '}';
    }
}
