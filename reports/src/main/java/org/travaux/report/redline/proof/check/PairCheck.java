package org.travaux.report.redline.proof.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.proof.resolve.Revisions;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;

/** Checks who and when of tracked changes, that their ids are met once, and that what begins in a part ends in it. */
final class PairCheck {

    private static final Pattern DATE =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)?");

    private static final Map<XmlName, String> STARTS = Map.of(
            Word.BOOKMARK_START, "bookmark",
            Word.COMMENT_RANGE_START, "comment range",
            Word.PERM_START, "permission",
            Word.MOVE_FROM_RANGE_START, "move range",
            Word.MOVE_TO_RANGE_START, "move range");

    private static final Map<XmlName, String> ENDS = Map.of(
            Word.BOOKMARK_END, "bookmark",
            Word.COMMENT_RANGE_END, "comment range",
            Word.PERM_END, "permission",
            Word.MOVE_FROM_RANGE_END, "move range",
            Word.MOVE_TO_RANGE_END, "move range");

    private final BiConsumer<String, String> fault;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Set<String>> open = new HashMap<>();
    private final Map<String, Set<String>> ended = new HashMap<>();
    private final Set<String> from = new TreeSet<>();
    private final Set<String> to = new TreeSet<>();

    PairCheck(BiConsumer<String, String> fault) {
        this.fault = fault;
    }

    void visit(XmlElement element) {
        XmlName name = element.name();
        if (isSigned(element)) {
            signature(element);
        }
        String id = Objects.requireNonNullElse(element.get(Word.ID), "");
        String start = STARTS.get(name);
        String end = ENDS.get(name);
        if (start != null) {
            open.computeIfAbsent(start, none -> new TreeSet<>()).add(id);
        } else if (end != null) {
            ended.computeIfAbsent(end, none -> new TreeSet<>()).add(id);
        }
        String move = Objects.requireNonNullElse(element.get(Word.NAME), "");
        if (name.equals(Word.MOVE_FROM_RANGE_START)) {
            from.add(move);
        } else if (name.equals(Word.MOVE_TO_RANGE_START)) {
            to.add(move);
        }
    }

    private static boolean isSigned(XmlElement element) {
        XmlName name = element.name();
        return Revisions.isRevision(element)
                && !Revisions.MOVE_ENDS.contains(name)
                && !Revisions.TAG_ENDS.contains(name);
    }

    private void signature(XmlElement change) {
        String id = change.get(Word.ID);
        if (id == null) {
            fault.accept("revision id", change + " has no id");
        } else if (!ids.add(id)) {
            fault.accept("revision id twice", change + " has an id that is taken: " + id);
        }
        if (change.is(Word.TBL_GRID_CHANGE)) {
            return;
        }
        if (Objects.requireNonNullElse(change.get(Word.AUTHOR), "").isEmpty()) {
            fault.accept("revision author", change + " has no author");
        }
        String date = Objects.requireNonNullElse(change.get(Word.DATE), "");
        if (!DATE.matcher(date).matches()) {
            fault.accept("revision date", change + (date.isEmpty() ? " has no date" : " has the date " + date));
        }
    }

    void end() {
        for (String kind : new TreeSet<>(STARTS.values())) {
            Set<String> begun = open.getOrDefault(kind, Set.of());
            Set<String> over = ended.getOrDefault(kind, Set.of());
            begun.stream()
                    .filter(id -> !over.contains(id))
                    .forEach(id -> fault.accept(kind + " not paired", "a " + kind + " does not end: " + id));
            over.stream()
                    .filter(id -> !begun.contains(id))
                    .forEach(id -> fault.accept(kind + " not paired", "a " + kind + " does not begin: " + id));
        }
        if (!from.equals(to)) {
            fault.accept("move not paired", "the names of moves differ: " + from + " and " + to);
        }
    }
}
