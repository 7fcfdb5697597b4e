package org.travaux.compare.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.travaux.compare.ClauseSpan;
import org.travaux.compare.Variant;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.semantics.fact.Fact;
import org.travaux.semantics.fact.FactKind;
import org.travaux.semantics.fact.FactReader;
import org.travaux.semantics.fact.NameSkeleton;

/** The facts of a document, clause by clause. */
final class ClauseFacts {

    private static final int SHORTEST_TRACE = 4;

    private final FactReader reader;
    private final Map<String, List<Stated>> facts = new HashMap<>();
    private final Map<String, Set<String>> traces = new HashMap<>();

    /** A fact and the clause it stands in. */
    record Stated(Fact fact, Clause clause) {

        String text() {
            return fact.span().of(clause.text());
        }

        Variant.StatedFact asVariant() {
            return new Variant.StatedFact(fact.value(), fact.unit(), text(), new ClauseSpan(clause.id(), fact.span()));
        }
    }

    ClauseFacts(ClauseDocument document) {
        List<String> texts = document.clauses().stream()
                .flatMap(clause -> Stream.of(heading(clause), clause.text()))
                .toList();
        reader = new FactReader(texts, document.identity().language());
        for (Clause clause : document.clauses()) {
            facts.put(
                    clause.id(),
                    reader.read(clause.text()).stream()
                            .map(fact -> new Stated(fact, clause))
                            .toList());
            Set<String> found = new HashSet<>(reader.traces(clause.text()));
            found.addAll(reader.traces(heading(clause)));
            traces.put(clause.id(), found);
        }
    }

    private static String heading(Clause clause) {
        return Objects.requireNonNullElse(clause.heading(), "");
    }

    /** The facts of some clauses, in reading order; of a sort that is wanted. */
    List<Stated> of(List<Clause> clauses, boolean names) {
        return clauses.stream()
                .flatMap(clause -> facts.getOrDefault(clause.id(), List.of()).stream())
                .filter(stated -> (stated.fact().kind() == FactKind.NAME) == names)
                .toList();
    }

    Set<String> traces(List<Clause> clauses) {
        Set<String> all = new HashSet<>();
        clauses.forEach(clause -> all.addAll(traces.getOrDefault(clause.id(), Set.of())));
        return all;
    }

    /** The skeletons of the words of a name. */
    List<String> skeletons(Stated name) {
        return Stream.of(name.text().split("[^\\p{L}\\p{M}]+", -1))
                .map(word -> NameSkeleton.of(word, reader.language()))
                .filter(skeleton -> !skeleton.isEmpty())
                .toList();
    }

    /** What a clause shares with its translation: the values of its facts, its names, and words that sound alike. */
    List<String> marks(Clause clause) {
        List<String> marks = new ArrayList<>();
        for (Stated stated : facts.getOrDefault(clause.id(), List.of())) {
            switch (stated.fact().kind()) {
                case QUANTITY, DATE, REFERENCE ->
                    marks.add(stated.fact().kind().id() + " " + stated.fact().value());
                case NAME -> skeletons(stated).forEach(skeleton -> marks.add("name " + skeleton));
            }
        }
        for (String trace : traces.getOrDefault(clause.id(), Set.of())) {
            if (trace.length() >= SHORTEST_TRACE) {
                marks.add("word " + trace);
            }
        }
        return marks;
    }
}
