package org.travaux.intake.marked;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.travaux.align.ClauseLink;
import org.travaux.compare.ClauseComparison;
import org.travaux.compare.Comparison;
import org.travaux.compare.ComparisonOptions;
import org.travaux.compare.DocumentComparer;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.ReadOptions.View;
import org.travaux.ingest.SourceFile;
import org.travaux.model.Annotation;
import org.travaux.model.Clause;

/**
 * A file with comments and tracked changes: its text before and after the changes, compared, and its clauses beside those of the
 * version that it answers.
 */
final class MarkedFile {

    private final IngestedDocument before;
    private final IngestedDocument after;
    private final Comparison changes;
    private final Map<String, List<Clause>> heldByOriginal = new HashMap<>();
    private final Map<String, List<Clause>> heldByFinal = new HashMap<>();

    private MarkedFile(
            IngestedDocument before, IngestedDocument after, IngestedDocument held, DocumentComparer comparer) {
        this.before = before;
        this.after = after;
        this.changes = comparer.compare(before, after, ComparisonOptions.standard());
        Comparison toHeld =
                comparer.compare(held, before, ComparisonOptions.standard().withoutJudging());
        for (ClauseComparison clause : toHeld.clauses()) {
            ClauseLink<Clause> link = clause.link();
            link.revised().forEach(one -> heldByOriginal.put(one.id(), link.original()));
        }
        for (ClauseComparison clause : changes.clauses()) {
            ClauseLink<Clause> link = clause.link();
            List<Clause> counterparts = held(link.original());
            link.revised().forEach(one -> heldByFinal.put(one.id(), counterparts));
        }
    }

    static MarkedFile read(SourceFile file, IngestedDocument held, DocumentReaders readers, DocumentComparer comparer)
            throws IngestException {
        return new MarkedFile(
                readers.read(file, new ReadOptions(View.ORIGINAL, null)),
                readers.read(file, new ReadOptions(View.FINAL, null)),
                held,
                comparer);
    }

    /** The clauses of the version that clauses of the text before the changes correspond to. */
    List<Clause> held(Collection<Clause> originals) {
        Set<Clause> clauses = new LinkedHashSet<>();
        originals.forEach(one -> clauses.addAll(heldByOriginal.getOrDefault(one.id(), List.of())));
        return List.copyOf(clauses);
    }

    /** How many clauses of the text before the changes have a counterpart in the version, and how many have none. */
    boolean looksLikeTheVersion() {
        long matched = before.document().clauses().stream()
                .filter(clause -> !held(List.of(clause)).isEmpty())
                .count();
        return matched * 2 >= before.document().clauses().size();
    }

    String language() {
        return after.document().identity().language();
    }

    /** A comment, and the clauses of the version that it stands beside. */
    record Comment(Annotation annotation, String about, List<Clause> clauses) {}

    /** The comments in document order. */
    List<Comment> comments() {
        List<Comment> comments = new ArrayList<>();
        for (Annotation annotation : after.document().annotations()) {
            if (annotation.kind() == Annotation.Kind.COMMENT) {
                String clause = annotation.clause();
                comments.add(new Comment(
                        annotation,
                        about(annotation),
                        clause == null ? List.of() : heldByFinal.getOrDefault(clause, List.of())));
            }
        }
        return comments;
    }

    private String about(Annotation annotation) {
        String clause = annotation.clause();
        var span = annotation.span();
        if (clause == null || span == null) {
            return "";
        }
        String text = after.document().clause(clause).text();
        return span.end() <= text.length()
                ? text.substring(span.start(), span.end()).strip()
                : "";
    }

    /** A clause with tracked changes: the changes, what became of it, and the clauses of the version that it corresponds to. */
    record Changed(List<Annotation> annotations, ClauseComparison comparison, List<Clause> clauses) {}

    /** The clauses with tracked changes, in reading order. */
    List<Changed> changed() {
        List<Changed> changed = new ArrayList<>();
        for (ClauseComparison clause : changes.clauses()) {
            List<Annotation> annotations = new ArrayList<>();
            annotations.addAll(of(before, clause.link().original(), Annotation.Kind.DELETION));
            annotations.addAll(of(after, clause.link().revised(), Annotation.Kind.INSERTION));
            if (!annotations.isEmpty()) {
                changed.add(new Changed(annotations, clause, held(clause.link().original())));
            }
        }
        return changed;
    }

    private static List<Annotation> of(IngestedDocument document, List<Clause> clauses, Annotation.Kind kind) {
        Set<String> ids = new LinkedHashSet<>();
        clauses.forEach(clause -> ids.add(clause.id()));
        return document.document().annotations().stream()
                .filter(annotation -> annotation.kind() == kind
                        && !annotation.text().isBlank()
                        && annotation.clause() != null
                        && ids.contains(annotation.clause()))
                .toList();
    }
}
