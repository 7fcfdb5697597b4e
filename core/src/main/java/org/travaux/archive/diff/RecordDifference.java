package org.travaux.archive.diff;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.travaux.archive.diff.RecordChange.Change;
import org.travaux.model.evidence.ContentClaim;
import org.travaux.model.evidence.Source;
import org.travaux.model.plan.Circulation;
import org.travaux.model.plan.LinkDecision;
import org.travaux.model.plan.Party;
import org.travaux.model.plan.Person;
import org.travaux.model.plan.Plan;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.Topic;
import org.travaux.model.plan.WatchLine;
import org.travaux.model.reaction.Reaction;
import org.travaux.record.PlanRecord;

/** Compares two states of a plan's record by ids, and of its files by digests. */
public final class RecordDifference {

    /** Parts of a plan that are compared one by one. */
    private static final Set<String> BY_THEMSELVES = Set.of("parties", "people", "topics", "versions", "circulation");

    private RecordDifference() {}

    /**
     * {@return what differs, kind by kind; in each kind in the order of the earlier state, then of the later}
     *
     * @param original the earlier state
     * @param revised the later state
     */
    public static List<RecordChange> between(PlanRecord original, PlanRecord revised) {
        List<RecordChange> changes = new ArrayList<>();
        Plan before = original.plan();
        Plan after = revised.plan();
        List<String> fields = new ArrayList<>(fields(before, after));
        fields.removeAll(BY_THEMSELVES);
        if (!fields.isEmpty()) {
            changes.add(new RecordChange("plan", after.id(), Change.CHANGED, fields));
        }
        compare("party", before.parties(), after.parties(), Party::id, changes);
        compare("person", before.people(), after.people(), Person::name, changes);
        compare("topic", before.topics(), after.topics(), Topic::id, changes);
        compare("version", before.versions(), after.versions(), PlanVersion::id, changes);
        compare("circulation", before.circulation(), after.circulation(), Circulation::id, changes);
        compare("reaction", original.reactions(), revised.reactions(), Reaction::id, changes);
        compare("claim", original.claims(), revised.claims(), ContentClaim::id, changes);
        compare("source", original.sources(), revised.sources(), Source::id, changes);
        compare("link", original.links(), revised.links(), LinkDecision::id, changes);
        compare("watch line", original.watch(), revised.watch(), WatchLine::id, changes);
        compare("comment", comments(original), comments(revised), Comment::file, changes);
        return changes;
    }

    /** The comment at the head of a file. */
    private record Comment(String file, List<String> lines) {}

    private static List<Comment> comments(PlanRecord record) {
        return record.heads().entrySet().stream()
                .map(head -> new Comment(head.getKey(), head.getValue()))
                .toList();
    }

    /**
     * {@return what differs between two sets of files}
     *
     * @param original digests by path of the earlier state
     * @param revised digests by path of the later state
     */
    public static List<RecordChange> ofFiles(Map<String, String> original, Map<String, String> revised) {
        List<RecordChange> changes = new ArrayList<>();
        Set<String> paths = new TreeSet<>(original.keySet());
        paths.addAll(revised.keySet());
        for (String path : paths) {
            if (!Objects.equals(original.get(path), revised.get(path))) {
                changes.add(new RecordChange("file", path, change(original.get(path), revised.get(path)), List.of()));
            }
        }
        return changes;
    }

    private static <T extends Record> void compare(
            String kind, List<T> original, List<T> revised, Function<T, String> id, List<RecordChange> changes) {
        Map<String, T> before = byId(original, id);
        Map<String, T> after = byId(revised, id);
        Set<String> ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(after.keySet());
        for (String each : ids) {
            T one = before.get(each);
            T other = after.get(each);
            if (!Objects.equals(one, other)) {
                changes.add(new RecordChange(
                        kind, each, change(one, other), one == null || other == null ? List.of() : fields(one, other)));
            }
        }
    }

    private static Change change(
            @org.jspecify.annotations.Nullable Object original, @org.jspecify.annotations.Nullable Object revised) {
        if (original == null) {
            return Change.ADDED;
        }
        return revised == null ? Change.REMOVED : Change.CHANGED;
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        things.forEach(thing -> byId.put(id.apply(thing), thing));
        return byId;
    }

    private static List<String> fields(Record original, Record revised) {
        List<String> fields = new ArrayList<>();
        for (RecordComponent component : original.getClass().getRecordComponents()) {
            try {
                if (!Objects.equals(
                        component.getAccessor().invoke(original),
                        component.getAccessor().invoke(revised))) {
                    fields.add(component.getName());
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a field of a record cannot be read", e);
            }
        }
        return fields;
    }
}
