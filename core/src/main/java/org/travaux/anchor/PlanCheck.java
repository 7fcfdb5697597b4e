package org.travaux.anchor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.IngestException;
import org.travaux.lineage.HeldTexts;
import org.travaux.model.ClauseDocument;
import org.travaux.model.Term;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.VersionText;
import org.travaux.record.PlanFolder;
import org.travaux.record.PlanRecord;
import org.travaux.record.check.PlanFormatException;
import org.travaux.record.check.PlanIssue;

/**
 * Whether a plan folder can be trusted: the problems of its files, the digests of its texts, and where the clauses stand now
 * that its entries name.
 *
 * @param plan id of the plan, or null where the record cannot be read
 * @param problems what is wrong with the record's files, by file and line
 * @param texts every text of every version; none where the record cannot be read
 * @param clauses every clause that an entry names; none where the record cannot be read
 */
public record PlanCheck(
        @Nullable String plan, List<PlanIssue> problems, List<TextCheck> texts, List<NamedClause> clauses) {

    /** Copies. */
    public PlanCheck {
        problems = List.copyOf(problems);
        texts = List.copyOf(texts);
        clauses = List.copyOf(clauses);
    }

    /** How a text stands to the digest recorded for it. */
    public enum TextState implements Term {
        /** Its bytes are those recorded. */
        MATCHES,
        /** No digest was recorded; it can be read. */
        NOT_RECORDED,
        /** It cannot be read as a document, or is not the one recorded. */
        UNREADABLE
    }

    /**
     * A text of a version.
     *
     * @param version the version's id
     * @param text the text as recorded
     * @param state how it stands
     * @param document today's reading, or null where it cannot be read
     * @param problem why it cannot be read, in one plain line, or null
     */
    public record TextCheck(
            String version,
            VersionText text,
            TextState state,
            @Nullable ClauseDocument document,
            @Nullable String problem) {

        /** Checks that nothing needed is missing. */
        public TextCheck {
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(state, "state");
        }
    }

    /**
     * A clause that an entry names, and where it stands now.
     *
     * @param use the entry
     * @param state what became of the clause
     * @param found numbers as cited, or ids where there is none, of the clauses that are or may be meant
     */
    public record NamedClause(ClauseUse use, AnchorState state, List<String> found) {

        /** Checks and copies. */
        public NamedClause {
            Objects.requireNonNull(use, "use");
            Objects.requireNonNull(state, "state");
            found = List.copyOf(found);
        }
    }

    /** {@return whether the record and all its texts can be read and are what was recorded} */
    public boolean trusted() {
        return problems.isEmpty() && texts.stream().noneMatch(text -> text.state() == TextState.UNREADABLE);
    }

    /** {@return the named clauses that a person must look at: moved, changed, ambiguous or lost} */
    public List<NamedClause> drift() {
        return clauses.stream()
                .filter(clause -> clause.state().needsAttention())
                .toList();
    }

    /**
     * {@return what there is to say of a plan folder}
     *
     * @param folder the folder
     * @param readers the readers at hand
     */
    public static PlanCheck of(Path folder, DocumentReaders readers) {
        PlanRecord record;
        try {
            record = PlanFolder.read(folder);
        } catch (PlanFormatException e) {
            return new PlanCheck(null, e.issues(), List.of(), List.of());
        }
        List<TextCheck> texts = texts(record, new HeldTexts(folder, readers));
        return new PlanCheck(record.plan().id(), List.of(), texts, clauses(record, texts));
    }

    private static List<TextCheck> texts(PlanRecord record, HeldTexts held) {
        List<TextCheck> texts = new ArrayList<>();
        for (PlanVersion version : record.plan().versions()) {
            for (VersionText text : version.texts()) {
                texts.add(check(version, text, held));
            }
        }
        return texts;
    }

    private static TextCheck check(PlanVersion version, VersionText text, HeldTexts held) {
        try {
            ClauseDocument document = held.read(version, text).document();
            TextState state = text.digest() == null ? TextState.NOT_RECORDED : TextState.MATCHES;
            return new TextCheck(version.id(), text, state, document, null);
        } catch (IngestException e) {
            return new TextCheck(version.id(), text, TextState.UNREADABLE, null, e.getMessage());
        }
    }

    private static List<NamedClause> clauses(PlanRecord record, List<TextCheck> texts) {
        Map<String, AnchorResolver> byFile = new HashMap<>();
        for (TextCheck text : texts) {
            ClauseDocument document = text.document();
            if (document != null) {
                byFile.put(text.text().file(), new AnchorResolver(document));
            }
        }
        List<NamedClause> clauses = new ArrayList<>();
        for (ClauseUse use : ClauseUse.all(record)) {
            String own = use.file();
            Optional<String> file = own != null
                    ? Optional.of(own)
                    : record.plan()
                            .version(use.version())
                            .flatMap(version -> HeldTexts.mainText(version, null))
                            .map(VersionText::file);
            AnchorResolver resolver = file.map(byFile::get).orElse(null);
            if (resolver == null) {
                clauses.add(new NamedClause(use, AnchorState.NO_TEXT, List.of()));
            } else {
                AnchorResolver.Found found = resolver.resolve(use.reference());
                clauses.add(new NamedClause(use, found.state(), numbers(resolver.document(), found)));
            }
        }
        return clauses;
    }

    private static List<String> numbers(ClauseDocument document, AnchorResolver.Found found) {
        return found.clauses().stream()
                .map(clause -> clause.number() == null ? clause.id() : document.path(clause))
                .toList();
    }
}
