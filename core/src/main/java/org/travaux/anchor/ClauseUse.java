package org.travaux.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.model.ClauseReference;
import org.travaux.model.evidence.ContentClaim;
import org.travaux.model.plan.LinkDecision;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.VersionText;
import org.travaux.model.plan.WatchLine;
import org.travaux.model.reaction.Reaction;
import org.travaux.record.PlanRecord;

/**
 * A place in the record that names a clause.
 *
 * @param where what names it: {@code reaction}, {@code claim}, {@code link}, {@code watch} or {@code topic}
 * @param id id of the entry that names it
 * @param version id of the version whose clause is named
 * @param file the text whose clause is named, or null for the version's main text
 * @param reference the number, and the anchor if one was recorded
 */
public record ClauseUse(
        String where, String id, String version, @Nullable String file, ClauseReference reference) {

    /** Checks that nothing but the file is missing. */
    public ClauseUse {
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(reference, "reference");
    }

    /**
     * {@return every place of a record that names a clause of a version; where a version is one of several, each of them}
     *
     * @param record the record
     */
    public static List<ClauseUse> all(PlanRecord record) {
        List<ClauseUse> uses = new ArrayList<>();
        for (Reaction reaction : record.reactions()) {
            List<String> versions = reaction.target().version().versions();
            for (ClauseReference clause : reaction.target().clauses()) {
                add(uses, "reaction", reaction.id(), versions, clause);
            }
        }
        for (ContentClaim claim : record.claims()) {
            String number = claim.clause();
            if (number != null) {
                add(uses, "claim", claim.id(), claim.version().versions(), new ClauseReference(null, number, null));
            }
        }
        for (LinkDecision link : record.links()) {
            for (LinkDecision.Side side : List.of(link.original(), link.revised())) {
                side.clauses().forEach(clause -> add(uses, "link", link.id(), List.of(side.version()), clause));
            }
        }
        for (WatchLine line : record.watch()) {
            ClauseReference clause = line.clause();
            if (clause != null) {
                add(uses, "watch", line.id(), List.of(), clause);
            }
        }
        record.plan().versions().forEach(version -> addTopics(uses, version));
        return uses;
    }

    private static void addTopics(List<ClauseUse> uses, PlanVersion version) {
        for (VersionText text : version.texts()) {
            for (Map.Entry<String, List<String>> topic : text.clauseTopics().entrySet()) {
                for (String number : topic.getValue()) {
                    uses.add(new ClauseUse(
                            "topic",
                            topic.getKey(),
                            version.id(),
                            text.file(),
                            new ClauseReference(version.id(), number, null)));
                }
            }
        }
    }

    private static void add(
            List<ClauseUse> uses, String where, String id, List<String> versions, ClauseReference clause) {
        String own = clause.version();
        for (String version : own == null ? versions : List.of(own)) {
            uses.add(new ClauseUse(where, id, version, null, clause));
        }
    }
}
