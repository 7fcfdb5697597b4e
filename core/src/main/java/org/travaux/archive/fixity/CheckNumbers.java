package org.travaux.archive.fixity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.archive.event.ArchiveEvent;
import org.travaux.archive.event.ArchiveEvent.Agent;

/**
 * Which checks of an object a line stands for: {@code fixity.7} for one, {@code fixity.1-6} for several summed up.
 *
 * @param first number of the first, from 1
 * @param last number of the last
 */
record CheckNumbers(int first, int last) {

    private static final Pattern ID = Pattern.compile("fixity\\.([0-9]{1,9})(?:-([0-9]{1,9}))?");

    static CheckNumbers of(int number) {
        return new CheckNumbers(number, number);
    }

    static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    static CheckNumbers of(ArchiveEvent event) {
        Matcher id = ID.matcher(event.id());
        if (!id.matches()) {
            throw new IllegalArgumentException(event.id() + " is no id of a fixity check");
        }
        int first = Integer.parseInt(id.group(1));
        return new CheckNumbers(first, id.group(2) == null ? first : Integer.parseInt(id.group(2)));
    }

    String id() {
        return "fixity." + first + (last == first ? "" : "-" + last);
    }

    /** All but the newest, a line for each row of checks with the same outcome; then the newest as they are. */
    static List<ArchiveEvent> summedUp(List<ArchiveEvent> events, int newest) {
        int end = Math.max(0, events.size() - newest);
        List<ArchiveEvent> sums = new ArrayList<>();
        for (ArchiveEvent event : events.subList(0, end)) {
            if (!sums.isEmpty() && areAlike(sums.getLast(), event)) {
                sums.set(sums.size() - 1, sum(sums.getLast(), event));
            } else {
                sums.add(event);
            }
        }
        sums.addAll(events.subList(end, events.size()));
        return sums;
    }

    private static boolean areAlike(ArchiveEvent one, ArchiveEvent next) {
        return one.outcome() == next.outcome()
                && Objects.equals(one.outcomeNote(), next.outcomeNote())
                && one.objects().equals(next.objects());
    }

    private static ArchiveEvent sum(ArchiveEvent one, ArchiveEvent next) {
        CheckNumbers numbers = new CheckNumbers(of(one).first(), of(next).last());
        Set<Agent> agents = new LinkedHashSet<>(one.agents());
        agents.addAll(next.agents());
        String start = one.when().replaceFirst("/.*", "");
        String end = next.when().replaceFirst(".*/", "");
        return new ArchiveEvent(
                numbers.id(),
                one.type(),
                start + "/" + end,
                (numbers.last() - numbers.first() + 1) + " checks with the same outcome, summed up",
                one.outcome(),
                one.outcomeNote(),
                List.copyOf(agents),
                one.objects());
    }
}
