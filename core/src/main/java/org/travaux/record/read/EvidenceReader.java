package org.travaux.record.read;

import java.util.List;
import java.util.Optional;
import org.travaux.model.Access;
import org.travaux.model.EdtfDate;
import org.travaux.model.evidence.Capture;
import org.travaux.model.evidence.Claimant;
import org.travaux.model.evidence.ContentBasis;
import org.travaux.model.evidence.ContentClaim;
import org.travaux.model.evidence.Source;
import org.travaux.model.evidence.SourceType;
import org.travaux.model.evidence.VersionReference;
import org.travaux.record.check.References.Kind;

/** Reads {@code claims.yaml} and {@code sources.yaml}. */
public final class EvidenceReader {

    private EvidenceReader() {}

    /**
     * {@return a claim, if nothing is wrong with it}
     *
     * @param fields the map of the entry
     */
    public static Optional<ContentClaim> claim(Fields fields) {
        String id = fields.id("id", Kind.CLAIM);
        VersionReference version = fields.required("version", SharedReaders::versionReference, VersionReference.NONE);
        String topic = fields.reference("topic", Kind.TOPIC);
        String clause = fields.optionalText("clause");
        String gist = fields.optionalText("gist");
        String value = fields.optionalText("value");
        ContentBasis basis = fields.term("basis", ContentBasis.class);
        Claimant claimedBy = SharedReaders.claimant(fields, "claimedBy");
        String source = fields.reference("source", Kind.SOURCE);
        EdtfDate date = fields.date("date");
        List<String> contradicts = SharedReaders.contradicts(fields, id, Kind.CLAIM);
        String note = fields.optionalText("note");
        return fields.build(() -> new ContentClaim(
                id, version, topic, clause, gist, value, basis, claimedBy, source, date, contradicts, note));
    }

    /**
     * {@return a source, if nothing is wrong with it}
     *
     * @param fields the map of the entry
     */
    public static Optional<Source> source(Fields fields) {
        String id = fields.id("id", Kind.SOURCE);
        SourceType type = fields.term("type", SourceType.class);
        String publisher = fields.optionalText("publisher");
        String title = fields.optionalText("title");
        String author = fields.optionalText("author");
        String address = fields.optionalText("address");
        EdtfDate published = fields.optionalDate("published");
        EdtfDate accessed = fields.optionalDate("accessed");
        String via = fields.optionalText("via");
        String article = fields.optionalText("article");
        Capture capture = fields.optional("capture", EvidenceReader::capture);
        Access access = SharedReaders.access(fields);
        String note = fields.optionalText("note");
        boolean dated = published != null || fields.isText("published");
        if (article == null && (publisher == null || !dated)) {
            fields.issue(
                    fields.start(),
                    "source '" + id + "' cannot be found again by what is said of it",
                    "add publisher and published, or the id of the article");
        }
        return fields.build(() -> new Source(
                id, type, publisher, title, author, address, published, accessed, via, article, capture, access, note));
    }

    private static Optional<Capture> capture(Fields fields) {
        String file = fields.text("file");
        if (fields.isText("file")) {
            fields.context()
                    .files()
                    .check(file, fields.place("file"), fields.context().issues());
        }
        String digest = SharedReaders.digest(fields, file);
        EdtfDate capturedAt = fields.optionalDate("capturedAt");
        String rights = fields.optionalText("rights");
        return fields.build(() -> new Capture(file, digest, capturedAt, rights));
    }
}
