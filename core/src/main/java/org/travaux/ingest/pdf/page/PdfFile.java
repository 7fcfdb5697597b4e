package org.travaux.ingest.pdf.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.LeftOut;
import org.travaux.ingest.SourceFile;

/**
 * A PDF file, opened within limits: of pages, of time, and of what its compressed parts may grow to.
 *
 * <p>Nothing that it refers to is fetched, no script in it is run.
 */
public final class PdfFile {

    /** How many pages are read. */
    static final int MAX_PAGES = 10_000;

    /** How long reading may take: so much, */
    static final long BASE_SECONDS = 8;

    /** and so much more for each mebibyte of the file. */
    static final long SECONDS_PER_MIB = 4;

    /** The largest a page's drawing instructions may grow to when unpacked, in bytes. */
    static final long MAX_UNPACKED = 128L << 20;

    private static final int MAX_REMARKS = 20_000;

    private final String name;
    private final List<PageContent> pages = new ArrayList<>();
    private final List<LeftOut> fields = new ArrayList<>();

    private PdfFile(String name) {
        this.name = name;
    }

    /** {@return its pages, in order} */
    public List<PageContent> pages() {
        return pages;
    }

    /** {@return what is filled into the fields of its form} */
    public List<LeftOut> fields() {
        return fields;
    }

    /**
     * {@return the file, opened and read}
     *
     * @param source the file
     * @throws IngestException if it is no PDF file, locked, damaged, too long, or takes too long
     */
    public static PdfFile read(SourceFile source) throws IngestException {
        PdfFile file = new PdfFile(source.name());
        byte[] bytes = source.bytes();
        long limit = BASE_SECONDS + SECONDS_PER_MIB * (bytes.length >> 20);
        long start = System.nanoTime();
        BooleanSupplier timeIsUp = () -> System.nanoTime() - start > limit * 1_000_000_000L;
        if (!looksLikePdf(bytes)) {
            throw new IngestException(source.name() + ": this is no PDF file; give it the suffix of its own format.");
        }
        try (PDDocument document =
                Loader.loadPDF(bytes, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(1L << 30).streamCache)) {
            file.readPages(document, timeIsUp);
            file.readFields(document);
            return file;
        } catch (InvalidPasswordException e) {
            throw new IngestException(
                    source.name() + ": the file is locked with a password; save a copy without one.", e);
        } catch (PageScanner.TimeIsUp e) {
            throw new IngestException(
                    source.name() + ": reading takes longer than " + limit
                            + " seconds; print it to a new PDF file, or split it into parts.",
                    e);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError | NoClassDefFoundError e) {
            // PDFBox reports damage in many ways; whatever it is, the file cannot be read.
            throw new IngestException(
                    source.name()
                            + ": the PDF file is damaged or locked in a way that cannot be read; get it again, or print it to a new PDF file.",
                    e);
        }
    }

    private static boolean looksLikePdf(byte[] bytes) {
        for (int i = 0; i + 4 < Math.min(bytes.length, 2048); i++) {
            if (bytes[i] == '%' && bytes[i + 1] == 'P' && bytes[i + 2] == 'D' && bytes[i + 3] == 'F') {
                return true;
            }
        }
        return false;
    }

    private void readPages(PDDocument document, BooleanSupplier timeIsUp) throws IOException, IngestException {
        int count = document.getNumberOfPages();
        if (count > MAX_PAGES) {
            throw new IngestException(
                    name + ": the file has " + count + " pages, the limit is " + MAX_PAGES + "; split it into parts.");
        }
        PageScanner scanner = new PageScanner(timeIsUp);
        for (PDPage page : document.getPages()) {
            checkUnpacked(page);
            PageContent content = scanner.scan(page);
            content.picture |= hasPicture(page);
            readRemarks(page, content);
            pages.add(content);
        }
    }

    /** Refuses a page whose instructions would unpack to more than fits. */
    private static void checkUnpacked(PDPage page) throws IOException {
        long total = 0;
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            COSStream stream = streams.next().getCOSObject();
            COSBase filter = stream.getFilters();
            if (COSName.FLATE_DECODE.equals(filter)) {
                total += inflated(stream);
            }
            if (total > MAX_UNPACKED) {
                throw new IOException("a page unpacks to more than " + MAX_UNPACKED + " bytes");
            }
        }
    }

    private static long inflated(COSStream stream) throws IOException {
        byte[] in = new byte[8192];
        byte[] out = new byte[65536];
        Inflater inflater = new Inflater();
        try (InputStream raw = stream.createRawInputStream()) {
            int read = raw.read(in);
            while (read > 0 && !inflater.finished() && inflater.getBytesWritten() <= MAX_UNPACKED) {
                inflater.setInput(in, 0, read);
                while (!inflater.needsInput() && !inflater.finished() && inflater.getBytesWritten() <= MAX_UNPACKED) {
                    if (inflater.inflate(out) == 0 && inflater.needsDictionary()) {
                        return inflater.getBytesWritten();
                    }
                }
                read = raw.read(in);
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException e) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    private static boolean hasPicture(PDPage page) {
        PDResources resources = page.getResources();
        if (resources != null) {
            for (COSName object : resources.getXObjectNames()) {
                if (resources.isImageXObject(object)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void readRemarks(PDPage page, PageContent content) {
        List<PDAnnotation> annotations;
        try {
            annotations = page.getAnnotations();
        } catch (IOException | RuntimeException e) {
            // Remarks that cannot be read do not keep the text from being read.
            return;
        }
        for (PDAnnotation annotation : annotations) {
            boolean remark = annotation instanceof PDAnnotationMarkup && annotation.getRectangle() != null;
            String text = remark ? annotation.getContents() : null;
            if (text == null || text.isBlank() || content.remarks.size() >= MAX_REMARKS) {
                continue;
            }
            String author = ((PDAnnotationMarkup) annotation).getTitlePopup();
            String date = annotation.getModifiedDate();
            double x = annotation.getRectangle().getLowerLeftX()
                    - page.getCropBox().getLowerLeftX();
            double y = page.getCropBox().getUpperRightY()
                    - (annotation.getRectangle().getLowerLeftY()
                                    + annotation.getRectangle().getUpperRightY())
                            / 2;
            content.remarks.add(
                    new PageContent.Remark(x, y, author == null ? "" : author, date == null ? "" : date, text.strip()));
        }
    }

    /** What has been filled into the fields of a form stands beside the text. */
    private void readFields(PDDocument document) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return;
        }
        for (PDField field : form.getFieldTree()) {
            String value = field instanceof PDTerminalField ? field.getValueAsString() : "";
            if (value != null && !value.isBlank()) {
                fields.add(new LeftOut("form-field", value.strip(), null));
            }
        }
    }
}
