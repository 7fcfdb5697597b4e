package org.travaux.reactions;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.travaux.lineage.ClauseFinder;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.model.plan.Plan;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.Topic;
import org.travaux.model.plan.VersionText;
import org.travaux.text.Tokenizer;

/**
 * Which clauses of a version's text are about which topic: as the plan records it, or, where it records nothing of a text, by the
 * topics' keywords.
 */
public final class TopicClauses {

    private final Map<String, List<Clause>> clauses = new LinkedHashMap<>();
    private final Basis basis;

    /** What the topics of clauses rest on. */
    public enum Basis {
        /** The plan's record names them. */
        RECORDED,
        /** A keyword of the topic stands in the clause. */
        KEYWORDS
    }

    private TopicClauses(Basis basis) {
        this.basis = basis;
    }

    /**
     * {@return the topics of a text's clauses}
     *
     * @param plan the plan, which has the topics
     * @param version the version
     * @param document its text
     */
    public static TopicClauses of(Plan plan, PlanVersion version, ClauseDocument document) {
        Optional<VersionText> recorded = version.texts().stream()
                .filter(text -> !text.clauseTopics().isEmpty())
                .filter(text -> text.language().equals(document.identity().language()))
                .findFirst()
                .or(() -> version.texts().stream()
                        .filter(text -> !text.clauseTopics().isEmpty())
                        .findFirst());
        if (recorded.isPresent()) {
            return recorded(recorded.get(), document);
        }
        return byKeywords(plan, document);
    }

    private static TopicClauses recorded(VersionText text, ClauseDocument document) {
        TopicClauses topics = new TopicClauses(Basis.RECORDED);
        ClauseFinder finder = new ClauseFinder(document);
        text.clauseTopics().forEach((topic, numbers) -> {
            Map<String, Clause> found = new LinkedHashMap<>();
            numbers.forEach(number -> {
                List<Clause> named = finder.find(number);
                if (named.size() == 1) {
                    found.put(named.getFirst().id(), named.getFirst());
                }
            });
            topics.clauses.put(topic, List.copyOf(found.values()));
        });
        return topics;
    }

    private static TopicClauses byKeywords(Plan plan, ClauseDocument document) {
        TopicClauses topics = new TopicClauses(Basis.KEYWORDS);
        Map<String, String> folded = new HashMap<>();
        for (Topic topic : plan.taxonomy()) {
            List<String> words = new ArrayList<>();
            topic.keywords().forEach(keyword -> words.add(folded(keyword)));
            List<Clause> found = new ArrayList<>();
            for (Clause clause : document.clauses()) {
                String text = folded.computeIfAbsent(
                        clause.id(),
                        id -> folded((clause.heading() == null ? "" : clause.heading() + " ") + clause.text()));
                if (clause.held() && words.stream().anyMatch(text::contains)) {
                    found.add(clause);
                }
            }
            topics.clauses.put(topic.id(), found);
        }
        return topics;
    }

    /** The words in lower case with blanks around each, so that whole words are found. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(" ");
        String composed = Normalizer2.getNFKCInstance().normalize(text).toLowerCase(Locale.ROOT);
        Tokenizer.tokenize(composed)
                .forEach(token -> folded.append(token.span().of(composed)).append(' '));
        return folded.toString();
    }

    /**
     * {@return the clauses on a topic, in the order of the record or else of the document; what stands under them belongs to it too}
     *
     * @param topic id of a topic
     */
    public List<Clause> on(String topic) {
        return clauses.getOrDefault(topic, List.of());
    }

    /**
     * {@return the topics of a clause}
     *
     * @param clause a clause of the text
     */
    public Set<String> of(Clause clause) {
        Set<String> topics = new LinkedHashSet<>();
        clauses.forEach((topic, found) -> {
            if (found.stream().anyMatch(one -> one.id().equals(clause.id()))) {
                topics.add(topic);
            }
        });
        return topics;
    }

    /** {@return what the topics rest on} */
    public Basis basis() {
        return basis;
    }
}
