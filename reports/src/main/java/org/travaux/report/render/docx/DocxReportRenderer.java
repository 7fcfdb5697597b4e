package org.travaux.report.render.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.travaux.report.render.ReportRenderer;
import org.travaux.report.view.ComparisonReport;
import org.travaux.report.view.DocumentTitle;
import org.travaux.report.view.reaction.RowReactions;
import org.travaux.report.view.redline.RedlineSequence;
import org.travaux.report.view.versions.VersionsReport;

/**
 * Writes a comparison as a Word document on A4: title block, summary, overview, then every clause in order with real tracked
 * changes.
 *
 * <p>Accepting all changes leaves the clauses of the revised document, rejecting all those of the original one, up to the
 * width of white space; what the report itself says is not tracked. The same report and the same instant give the same bytes. The document
 * is built in memory.
 */
public final class DocxReportRenderer implements ReportRenderer {

    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;
    private static final int SIDE_MARGIN = 1276;
    private static final int TOP_MARGIN = 1361;

    private final Clock clock;

    /** Makes a renderer that dates its changes by the system's clock. */
    public DocxReportRenderer() {
        this(Clock.systemUTC());
    }

    /**
     * Makes a renderer.
     *
     * @param clock gives the date of the tracked changes and of the file's properties
     */
    public DocxReportRenderer(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    @Override
    public String suffix() {
        return ".docx";
    }

    @Override
    public void render(ComparisonReport report, OutputStream out) throws IOException {
        Objects.requireNonNull(report, "report");
        Instant now = clock.instant();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createStyles().setStyles(styles(!report.reactions().isEmpty()));
            String title = "Comparison of " + report.original().name() + " and "
                    + report.revised().name();
            properties(document, title, now);
            CTBody body = document.getDocument().getBody();
            new DocxFront(body, report).write();
            text(body, report, now);
            page(body, false);
            String names = report.original().name() + " → " + report.revised().name();
            headerAndFooter(document, names, report.notices(), now);
            StableZip.write(document, out);
        }
    }

    @Override
    public void render(VersionsReport report, OutputStream out) throws IOException {
        Objects.requireNonNull(report, "report");
        Instant now = clock.instant();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createStyles().setStyles(styles(!report.reactionGroups().isEmpty()));
            String title = "Versions of " + report.base().name() + " against it";
            properties(document, title, now);
            CTBody body = document.getDocument().getBody();
            DocxVersions.write(body, report, A4_HEIGHT - 2 * SIDE_MARGIN);
            page(body, true);
            headerAndFooter(document, title, report.notices(), now);
            StableZip.write(document, out);
        }
    }

    /** The report's styles; that of statements only where there are any, so that other reports stay as they were. */
    private static CTStyles styles(boolean spoken) throws IOException {
        CTStyles styles = parsed("styles.xml");
        if (spoken) {
            parsed("reaction-style.xml")
                    .getStyleList()
                    .forEach(style -> styles.addNewStyle().set(style));
        }
        return styles;
    }

    private static CTStyles parsed(String file) throws IOException {
        try (InputStream in = DocxReportRenderer.class.getResourceAsStream(file)) {
            return StylesDocument.Factory.parse(Objects.requireNonNull(in, file))
                    .getStyles();
        } catch (XmlException e) {
            throw new IllegalStateException("the styles of the Word report are broken", e);
        }
    }

    private static void properties(XWPFDocument document, String title, Instant now) {
        Date date = Date.from(now);
        POIXMLProperties properties = document.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(title);
        core.setCreator(TrackedChanges.AUTHOR);
        core.setLastModifiedByUser(TrackedChanges.AUTHOR);
        core.setCreated(Optional.of(date));
        core.setModified(Optional.of(date));
        core.getUnderlyingProperties().setLanguageProperty("en");
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Travaux");
    }

    private static void text(CTBody body, ComparisonReport report, Instant now) {
        CTP heading = DocxText.styled(body.addNewP(), "Heading1");
        heading.getPPr().addNewPageBreakBefore();
        DocxText.write(heading, report.textTitle());
        if (!report.differs()) {
            DocxText.write(DocxText.styled(body.addNewP(), "ReportText"), ComparisonReport.NO_DIFFERENCES + ".");
        }
        String filter = report.filterSentence();
        if (filter != null) {
            DocxText.write(DocxText.styled(body.addNewP(), "ReportText"), filter);
        }
        if (report.acrossLanguages()) {
            DocxBeside.write(body, report);
        } else {
            new DocxRedline(body, new TrackedChanges(now), report).write(RedlineSequence.of(report));
        }
        // Never tracked, so that the last clause can be accepted or rejected as a whole.
        DocxText.write(DocxText.styled(body.addNewP(), "EndOfText"), "End of the compared text");
        DocxReactions.write(body, RowReactions.GENERAL_TITLE, report.reactions().general());
        DocxText.write(DocxText.styled(body.addNewP(), "TableHead"), "Digests of the compared files");
        digest(body, report.names().original(), report.original());
        digest(body, report.names().revised(), report.revised());
    }

    private static void digest(CTBody body, String side, DocumentTitle title) {
        DocxText.write(DocxText.styled(body.addNewP(), "TableText"), side + ": " + title.name());
        DocxText.write(DocxText.styled(body.addNewP(), "Digest"), title.digest());
        String archived = title.archived();
        if (archived != null) {
            DocxText.write(DocxText.styled(body.addNewP(), "Digest"), "Archived as " + archived);
        }
    }

    private static void page(CTBody body, boolean landscape) {
        CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(landscape ? A4_HEIGHT : A4_WIDTH));
        size.setH(BigInteger.valueOf(landscape ? A4_WIDTH : A4_HEIGHT));
        if (landscape) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(TOP_MARGIN));
        margin.setBottom(BigInteger.valueOf(TOP_MARGIN));
        margin.setLeft(BigInteger.valueOf(SIDE_MARGIN));
        margin.setRight(BigInteger.valueOf(SIDE_MARGIN));
        margin.setHeader(BigInteger.valueOf(680));
        margin.setFooter(BigInteger.valueOf(624));
        margin.setGutter(BigInteger.ZERO);
    }

    private static void headerAndFooter(XWPFDocument document, String names, List<String> notices, Instant now) {
        CTP header = document.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .getCTP();
        DocxText.styled(header, "Header");
        DocxText.write(header, names);
        var foot = document.createFooter(HeaderFooterType.DEFAULT);
        for (String notice : notices) {
            CTP line = foot.createParagraph().getCTP();
            DocxText.styled(line, "Footer");
            DocxText.write(line, notice);
        }
        CTP footer = foot.createParagraph().getCTP();
        DocxText.styled(footer, "Footer");
        DocxText.write(footer, "Comparison made on " + LocalDate.ofInstant(now, ZoneOffset.UTC) + "\tPage ");
        field(footer, "PAGE");
        DocxText.write(footer, " of ");
        field(footer, "NUMPAGES");
    }

    private static void field(CTP paragraph, String instruction) {
        var field = paragraph.addNewFldSimple();
        field.setInstr(instruction);
        DocxText.write(field.addNewR(), "1");
    }
}
