package org.travaux.ingest.standard;

import java.util.ArrayList;
import java.util.List;
import org.travaux.ingest.DocumentReader;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.doc.DocReader;
import org.travaux.ingest.docx.DocxReader;
import org.travaux.ingest.html.HtmlReader;
import org.travaux.ingest.mail.MailReader;
import org.travaux.ingest.markdown.MarkdownReader;
import org.travaux.ingest.odt.OdtReader;
import org.travaux.ingest.pdf.PdfReader;
import org.travaux.ingest.plain.PlainTextReader;
import org.travaux.ingest.rtf.RtfReader;

/** The readers of all formats. */
public final class StandardReaders {

    private StandardReaders() {}

    /** {@return one reader for each format} */
    public static DocumentReaders create() {
        List<DocumentReader> readers = new ArrayList<>(List.of(
                new PlainTextReader(),
                new MarkdownReader(),
                new DocxReader(),
                new DocReader(),
                new OdtReader(),
                new RtfReader(),
                new HtmlReader(),
                new PdfReader()));
        readers.add(new MailReader(new DocumentReaders(readers)));
        return new DocumentReaders(readers);
    }
}
