package org.travaux.record.write;

import org.jspecify.annotations.Nullable;
import org.travaux.model.evidence.Capture;
import org.travaux.model.evidence.ContentClaim;
import org.travaux.model.evidence.Source;

/** Writes the entries of {@code claims.yaml} and {@code sources.yaml}. */
public final class EvidenceWriter {

    private EvidenceWriter() {}

    /**
     * {@return the map that a claim is in the file}
     *
     * @param claim a claim
     */
    public static MapTree claim(ContentClaim claim) {
        return new MapTree()
                .text("id", claim.id())
                .line("version", ReactionWriter.versionReference(claim.version()))
                .text("topic", claim.topic())
                .text("clause", claim.clause())
                .text("gist", claim.gist())
                .text("value", claim.value())
                .term("basis", claim.basis())
                .text("claimedBy", claim.claimedBy().text())
                .text("source", claim.source())
                .date("date", claim.date())
                .textsIfAny("contradicts", claim.contradicts())
                .text("note", claim.note());
    }

    /**
     * {@return the map that a source is in the file}
     *
     * @param source a source
     */
    public static MapTree source(Source source) {
        return new MapTree()
                .text("id", source.id())
                .term("type", source.type())
                .text("publisher", source.publisher())
                .textOrNull("title", source.title())
                .text("author", source.author())
                .textOrNull("address", source.address())
                .date("published", source.published())
                .date("accessed", source.accessed())
                .textOrNull("via", source.via())
                .text("article", source.article())
                .map("capture", capture(source.capture()))
                .text("access", PlanWriter.unlessOpen(source.access()))
                .text("note", source.note());
    }

    private static @Nullable MapTree capture(@Nullable Capture capture) {
        return capture == null
                ? null
                : new MapTree()
                        .text("file", capture.file())
                        .text("digest", capture.digest())
                        .date("capturedAt", capture.capturedAt())
                        .text("rights", capture.rights());
    }
}
