package org.travaux.ingest.odt;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
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
import org.travaux.ingest.packed.PackedFile;
import org.travaux.ingest.packed.SafeXml;
import org.travaux.ingest.tree.ClauseTreeBuilder;

/**
 * Reads OpenDocument texts in the view asked for. Tracked changes and comments become annotations in every view; tables of
 * contents, hidden text, page headers and footers are left out and listed as such.
 *
 * <p>In the original view, paragraphs that were taken out have no automatic numbers.
 */
public final class OdtReader implements DocumentReader {

    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String TYPE = "application/vnd.oasis.opendocument.";

    /** Makes a reader. */
    public OdtReader() {}

    @Override
    public Set<String> suffixes() {
        return Set.of(".odt");
    }

    @Override
    public IngestedDocument read(SourceFile source, ReadOptions options) throws IngestException {
        OfficeKind kind = OfficeKind.of(source.bytes());
        if (kind != OfficeKind.OPEN_DOCUMENT) {
            throw kind.refusal(source, ".odt");
        }
        try (PackedFile zip = PackedFile.open(source)) {
            check(zip);
            return read(source, zip, options);
        }
    }

    private static void check(PackedFile zip) throws IngestException {
        String type = new String(zip.beginning("mimetype", 200), StandardCharsets.US_ASCII).strip();
        if (!type.startsWith(TYPE + "text")) {
            String what = type.startsWith(TYPE) ? type.substring(TYPE.length()) : "something else";
            throw new IngestException(
                    zip.name() + ": this is an OpenDocument " + what + ", not a text; save its text as .odt or .txt.");
        }
        boolean[] encrypted = {false};
        if (zip.has(MANIFEST)) {
            zip.read(MANIFEST, xml -> {
                SafeXml.Inside inside = SafeXml.inside(xml);
                while (inside.next()) {
                    encrypted[0] |= xml.getLocalName().equals("encryption-data");
                }
            });
        }
        if (encrypted[0]) {
            throw new IngestException(zip.name()
                    + ": the file is encrypted; open it with its password in its program and save it without one.");
        }
    }

    private static IngestedDocument read(SourceFile source, PackedFile zip, ReadOptions options)
            throws IngestException {
        OdtStyles styles = new OdtStyles();
        LeftOutParts leftOut = new LeftOutParts();
        LeftOutParts pages = new LeftOutParts();
        if (zip.has(STYLES)) {
            zip.read(STYLES, xml -> readStyles(xml, styles, options, pages));
        }
        Story story = new Story(styles, new OdtChanges(), new Comments(), new Revisions(options.view()), leftOut);
        zip.read(CONTENT, xml -> findRanges(xml, story.ranges));
        List<SourceParagraph> paragraphs = new ArrayList<>();
        zip.read(CONTENT, xml -> {
            SafeXml.Inside inside = SafeXml.inside(xml);
            while (inside.next()) {
                switch (OdfXml.name(xml)) {
                    case "office:automatic-styles" -> {
                        styles.read(xml, true);
                        inside.consumed();
                    }
                    case "office:text" -> {
                        paragraphs.addAll(new BodyReader(story).read(xml));
                        inside.consumed();
                    }
                    default -> {}
                }
            }
        });
        story.comments.addUnplaced(paragraphs);
        pages.all().forEach(part -> leftOut.addBeside(part.reason(), part.text()));
        return ClauseTreeBuilder.build(
                source.identity(LanguageDetector.detect(paragraphs)),
                paragraphs,
                leftOut.issues(paragraphs),
                leftOut.all());
    }

    private static void findRanges(XMLStreamReader xml, Set<String> into) throws XMLStreamException {
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            if (xml.getLocalName().equals("annotation-end")) {
                into.add(String.valueOf(OdfXml.attribute(xml, "office:name")));
            }
        }
    }

    /** The styles, and the page headers and footers that stand among them. */
    private static void readStyles(XMLStreamReader xml, OdtStyles styles, ReadOptions options, LeftOutParts pages)
            throws XMLStreamException {
        Set<String> seen = new HashSet<>();
        SafeXml.Inside inside = SafeXml.inside(xml);
        while (inside.next()) {
            String name = OdfXml.name(xml);
            switch (name) {
                case "office:styles", "office:automatic-styles" -> {
                    styles.read(xml, name.equals("office:automatic-styles"));
                    inside.consumed();
                }
                case "style:header",
                        "style:header-left",
                        "style:header-first",
                        "loext:header-first",
                        "style:footer",
                        "style:footer-left",
                        "style:footer-first",
                        "loext:footer-first" -> {
                    String reason = name.contains("header") ? LeftOutParts.PAGE_HEADER : LeftOutParts.PAGE_FOOTER;
                    Story beside = new Story(
                            styles,
                            new OdtChanges(),
                            new Comments(),
                            new Revisions(options.view()),
                            new LeftOutParts());
                    String text = TableText.joined(new BodyReader(beside).read(xml), "\n")
                            .text();
                    if (seen.add(reason + text)) {
                        pages.addBeside(reason, text);
                    }
                    inside.consumed();
                }
                default -> {}
            }
        }
    }
}
