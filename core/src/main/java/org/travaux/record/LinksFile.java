package org.travaux.record;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.travaux.model.plan.LinkDecision;
import org.travaux.record.check.FolderFiles;
import org.travaux.record.check.Issues;
import org.travaux.record.check.PlanFormatException;
import org.travaux.record.check.References;
import org.travaux.record.read.Context;
import org.travaux.record.read.DecisionReader;
import org.travaux.record.read.Fields;
import org.travaux.record.read.SchemaVersion;
import org.travaux.record.read.YamlText;

/**
 * A file of decisions about links, in the format of a plan's {@code links.yaml}, that belongs to no plan: versions are free text
 * there and may be left out, and a clause may be named by {@code path} or by its {@code anchor} alone.
 */
public final class LinksFile {

    private LinksFile() {}

    /**
     * A decision and where it stands.
     *
     * @param decision the decision
     * @param line the line at which it begins, counted from 1
     */
    public record Entry(LinkDecision decision, int line) {

        /** Checks that there is a decision. */
        public Entry {
            Objects.requireNonNull(decision, "decision");
        }
    }

    /**
     * {@return the decisions of a file, in its order}
     *
     * @param file the file
     * @throws PlanFormatException if anything is wrong with it; it carries all problems found
     */
    public static List<Entry> read(Path file) throws PlanFormatException {
        Issues issues = new Issues();
        Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file.toAbsolutePath());
        String name = String.valueOf(file.getFileName());
        Context context = new Context(name, issues, new References(issues), new FolderFiles(folder));
        List<Entry> entries = new ArrayList<>();
        Optional<Fields> root = YamlText.read(folder, name, issues).flatMap(text -> YamlText.parse(text, context));
        root.ifPresent(fields -> {
            SchemaVersion.check(fields);
            fields.missingIfAbsent("links");
            fields.list(
                            "links",
                            entry -> DecisionReader.linkOfFile(entry)
                                    .map(decision ->
                                            new Entry(decision, entry.start().line())))
                    .forEach(entries::add);
            fields.build(() -> entries);
        });
        issues.throwIfAny();
        return List.copyOf(entries);
    }
}
