package org.travaux.archive.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.Depositor;
import org.travaux.archive.json.JsonTree;
import org.travaux.model.evidence.Capture;
import org.travaux.model.evidence.Source;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.VersionText;

/** The metadata of a version as JSON: where it is archived, the plan and its versions, texts with their files, claims and sources. */
public final class MetadataJson {

    private MetadataJson() {}

    /**
     * {@return the metadata}
     *
     * @param holding a version
     */
    public static JsonTree of(Holding holding) {
        return new JsonTree()
                .with("schemaVersion", 1)
                .with("archive", archive(holding))
                .with("extract", extract(holding.scope()))
                .with("plan", PlanTree.of(holding.record().plan(), version -> texts(holding, version)))
                .with(
                        "claims",
                        holding.record().claims().stream().map(PlanTree::claim).toList())
                .with(
                        "sources",
                        holding.record().sources().stream()
                                .map(source -> source(holding, source))
                                .toList());
    }

    private static JsonTree archive(Holding holding) {
        Depositor by = holding.version().by();
        return new JsonTree()
                .with("uri", holding.plan().id().uri())
                .with("plan", holding.plan().id().plan())
                .with("version", holding.version().name())
                .with("versions", holding.plan().versions().size())
                .with("deposited", holding.version().deposited().toString())
                .with("by", by == null ? null : by.name())
                .with("byAddress", by == null ? null : by.address())
                .with("message", holding.version().message())
                .with(
                        "inventory",
                        holding.scope().inventory() == null
                                ? null
                                : "sha512:" + holding.scope().inventory());
    }

    private static JsonTree extract(Scope scope) {
        return new JsonTree()
                .with("reader", scope.reader())
                .with("exported", scope.when().toString())
                .with("program", scope.program())
                .with("partial", scope.partial())
                .with("withheld", scope.withheld());
    }

    private static List<JsonTree> texts(Holding holding, PlanVersion version) {
        return version.texts().stream().map(text -> text(holding, text)).toList();
    }

    private static JsonTree text(Holding holding, VersionText text) {
        return file(
                new JsonTree()
                        .with("file", text.file())
                        .with("language", text.language())
                        .with("role", text.role().id())
                        .with("part", text.part().id())
                        .with("translationOf", text.translationOf())
                        .with("source", text.source())
                        .with("received", PlanTree.received(text.received()))
                        .with("basis", text.basis())
                        .with("access", text.access().text())
                        .with("clauseTopics", PlanTree.topics(text.clauseTopics()))
                        .with("note", text.note()),
                holding,
                text.file(),
                text.digest());
    }

    private static JsonTree source(Holding holding, Source source) {
        Capture capture = source.capture();
        return new JsonTree()
                .with("id", source.id())
                .with("type", source.type().id())
                .with("publisher", source.publisher())
                .with("title", source.title())
                .with("author", source.author())
                .with("address", source.address())
                .with("published", PlanTree.date(source.published()))
                .with("accessed", PlanTree.date(source.accessed()))
                .with("via", source.via())
                .with("article", source.article())
                .with("access", source.access().text())
                .with("note", source.note())
                .with("capture", capture == null ? null : capture(holding, capture));
    }

    private static JsonTree capture(Holding holding, Capture capture) {
        return file(
                new JsonTree()
                        .with("file", capture.file())
                        .with("capturedAt", PlanTree.date(capture.capturedAt()))
                        .with("rights", capture.rights()),
                holding,
                capture.file(),
                capture.digest());
    }

    /** What is known of a file; null where the file is withheld. */
    private static JsonTree file(JsonTree tree, Holding holding, String path, @Nullable String recorded) {
        @Nullable HeldFile file = holding.file(path).orElse(null);
        return tree.with("digest", file == null ? recorded : "sha512:" + file.sha512())
                .with("size", file == null ? null : file.size())
                .with("format", file == null ? null : file.format())
                .with("formatName", file == null ? null : file.formatName());
    }
}
