package org.travaux.report.redline.proof.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.travaux.report.redline.proof.reading.Item.Kind;
import org.travaux.report.redline.proof.reading.Item.Layer;
import org.travaux.report.redline.proof.reading.Item.Mark;

/** Takes out of items what is not to be compared. */
final class Leniency {

    private final Set<Ignored> ignored;

    Leniency(Set<Ignored> ignored) {
        this.ignored = Set.copyOf(ignored);
    }

    /** The items to compare. */
    List<Item> of(List<Item> items) {
        if (ignored.isEmpty()) {
            return items;
        }
        List<Item> left = new ArrayList<>(items.size());
        for (Item item : items) {
            if (!(ignored.contains(Ignored.FIELDS) && isWithinField(item))) {
                left.add(of(item));
            }
        }
        return left;
    }

    private static boolean isWithinField(Item item) {
        return item.marks().stream()
                .anyMatch(mark -> mark.layer() == Layer.FIELD && mark.value().equals(Item.WITHIN));
    }

    private Item of(Item item) {
        boolean looks = !ignored.contains(Ignored.FORMATTING);
        if (item.kind() != Kind.PARAGRAPH) {
            // How cells span is part of how a table looks.
            return looks ? item : Item.of(item.kind(), "");
        }
        boolean[] out = fields(item);
        int[] places = new int[item.text().length() + 1];
        String text = text(item.text(), out, places);
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : item.marks()) {
            if (counts(mark, out)) {
                add(marks, new Mark(mark.layer(), places[mark.start()], places[mark.end()], mark.value()));
            }
        }
        return new Item(item.kind(), text, marks, looks ? item.look() : List.of());
    }

    /** Which characters are the result of a field. */
    private boolean[] fields(Item item) {
        boolean[] out = new boolean[item.text().length()];
        if (ignored.contains(Ignored.FIELDS)) {
            for (Mark mark : item.marks(Layer.FIELD)) {
                Arrays.fill(out, mark.start(), mark.end(), true);
            }
        }
        return out;
    }

    private boolean counts(Mark mark, boolean[] out) {
        return switch (mark.layer()) {
            case RUN -> !ignored.contains(Ignored.FORMATTING);
            case LINK, FIELD -> !ignored.contains(Ignored.FIELDS);
            case OBJECT -> mark.start() == mark.end() || !out[mark.start()];
        };
    }

    private String text(String text, boolean[] out, int[] places) {
        StringBuilder left = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            places[i] = left.length();
            char c = text.charAt(i);
            boolean blank = ignored.contains(Ignored.WHITESPACE) && isBlank(c);
            if (!out[i] && !blank) {
                left.append(ignored.contains(Ignored.CASE) ? Character.toLowerCase(Character.toUpperCase(c)) : c);
            }
        }
        places[text.length()] = left.length();
        return left.toString();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static void add(List<Mark> marks, Mark mark) {
        boolean stretch = mark.layer() == Layer.RUN || mark.layer() == Layer.LINK;
        if (stretch && mark.start() == mark.end()) {
            return;
        }
        Mark last = marks.isEmpty() ? null : marks.getLast();
        if (stretch
                && last != null
                && last.layer() == mark.layer()
                && last.end() == mark.start()
                && last.value().equals(mark.value())) {
            marks.set(marks.size() - 1, new Mark(mark.layer(), last.start(), mark.end(), mark.value()));
        } else {
            marks.add(mark);
        }
    }
}
