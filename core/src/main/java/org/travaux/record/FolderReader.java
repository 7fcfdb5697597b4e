package org.travaux.record;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.travaux.model.plan.Plan;
import org.travaux.record.check.FolderFiles;
import org.travaux.record.check.Issues;
import org.travaux.record.check.References;
import org.travaux.record.check.References.Kind;
import org.travaux.record.read.Context;
import org.travaux.record.read.DecisionReader;
import org.travaux.record.read.EvidenceReader;
import org.travaux.record.read.Fields;
import org.travaux.record.read.PlanReader;
import org.travaux.record.read.ReactionReader;
import org.travaux.record.read.SchemaVersion;
import org.travaux.record.read.YamlText;

/** Reads the texts of a folder's files as one record, and checks that they fit together. */
final class FolderReader {

    private final Issues issues;
    private final References references;
    private final FolderFiles files;
    private final Map<FolderFile, Fields> roots = new EnumMap<>(FolderFile.class);
    private final Map<String, List<String>> heads = new TreeMap<>();
    private final Set<Kind> unread = new HashSet<>();

    FolderReader(Path folder, Issues issues) {
        this.issues = issues;
        this.references = new References(issues);
        this.files = new FolderFiles(folder);
    }

    /**
     * Reads the record; empty only if issues were found.
     *
     * @param texts the texts of the files that are there; none for a file that is there and cannot be read
     */
    Optional<PlanRecord> read(Map<FolderFile, Optional<String>> texts) {
        texts.forEach(this::parse);
        Fields planFields = roots.get(FolderFile.PLAN);
        @Nullable Plan plan = planFields == null ? null : PlanReader.plan(planFields).orElse(null);
        var reactions = list(FolderFile.REACTIONS, ReactionReader::reaction);
        var claims = list(FolderFile.CLAIMS, EvidenceReader::claim);
        var sources = list(FolderFile.SOURCES, EvidenceReader::source);
        var links = list(FolderFile.LINKS, DecisionReader::link);
        var watch = list(FolderFile.WATCH, DecisionReader::watchLine);
        references.check(unread);
        return plan == null
                ? Optional.empty()
                : Optional.of(new PlanRecord(plan, reactions, claims, sources, links, watch, heads));
    }

    private void parse(FolderFile file, Optional<String> text) {
        Context context = new Context(file.file(), issues, references, files);
        Optional<Fields> root = text.flatMap(content -> YamlText.parse(content, context));
        if (root.isEmpty()) {
            unread.addAll(file.defines());
            return;
        }
        List<String> head = YamlText.head(text.orElse(""));
        if (!head.isEmpty()) {
            heads.put(file.file(), head);
        }
        SchemaVersion.check(root.get());
        roots.put(file, root.get());
    }

    private <T> List<T> list(FolderFile file, Function<Fields, Optional<T>> reader) {
        Fields root = roots.get(file);
        if (root == null) {
            return List.of();
        }
        if (!root.has(file.listKey())) {
            root.missingIfAbsent(file.listKey());
        }
        List<T> entries = root.list(file.listKey(), reader);
        return root.build(() -> entries).orElse(entries);
    }
}
