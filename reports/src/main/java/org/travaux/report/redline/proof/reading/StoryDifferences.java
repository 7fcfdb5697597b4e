package org.travaux.report.redline.proof.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.proof.reading.Difference.Kind;
import org.travaux.report.redline.proof.reading.Item.Layer;
import org.travaux.report.redline.proof.reading.Item.Look;
import org.travaux.report.redline.proof.reading.Item.Mark;

/** Finds where two lists of items differ. After an item that only one side has, it looks a little ahead to go on. */
final class StoryDifferences {

    /** How many differences are given of one story. */
    static final int MOST = 1_000;

    /** How far it looks for the next common item. */
    private static final int AHEAD = 40;

    /** How much of a text is shown. */
    private static final int SHOWN = 70;

    private static final int BEFORE = 20;

    private final String story;
    private final Leniency leniency;
    private final List<Difference> found = new ArrayList<>();
    private int paragraph;

    StoryDifferences(String story, Set<Ignored> ignored) {
        this.story = Objects.requireNonNull(story, "story");
        this.leniency = new Leniency(ignored);
    }

    List<Difference> between(List<Item> allHere, List<Item> allThere) {
        List<Item> here = leniency.of(allHere);
        List<Item> there = leniency.of(allThere);
        int i = 0;
        int j = 0;
        while ((i < here.size() || j < there.size()) && found.size() < MOST) {
            if (i < here.size() && j < there.size() && here.get(i).equals(there.get(j))) {
                pass(here.get(i));
                i++;
                j++;
                continue;
            }
            int[] next = next(here, i, there, j);
            apart(here.subList(i, next[0]), there.subList(j, next[1]));
            i = next[0];
            j = next[1];
        }
        return List.copyOf(found);
    }

    /** Where both go on alike: the nearest place at which two items in a row are the same. */
    private static int[] next(List<Item> here, int i, List<Item> there, int j) {
        for (int sum = 1; sum <= AHEAD; sum++) {
            for (int turn = 0; turn <= sum + 1; turn++) {
                int skipped = sum / 2 + (turn % 2 == 0 ? turn / 2 : -(turn + 1) / 2);
                int left = i + skipped;
                int right = j + sum - skipped;
                if (skipped >= 0
                        && skipped <= sum
                        && same(here, left, there, right)
                        && same(here, left + 1, there, right + 1)) {
                    return new int[] {left, right};
                }
            }
        }
        return new int[] {Math.min(i + 1, here.size()), Math.min(j + 1, there.size())};
    }

    private static boolean same(List<Item> here, int i, List<Item> there, int j) {
        boolean endHere = i >= here.size();
        boolean endThere = j >= there.size();
        if (endHere || endThere) {
            return i - here.size() == j - there.size();
        }
        return here.get(i).equals(there.get(j));
    }

    private void apart(List<Item> here, List<Item> there) {
        int common = Math.min(here.size(), there.size());
        for (int k = 0; k < common; k++) {
            compare(here.get(k), there.get(k));
            pass(here.get(k));
        }
        for (Item item : here.subList(common, here.size())) {
            structure(shown(item), "");
            pass(item);
        }
        for (Item item : there.subList(common, there.size())) {
            structure("", shown(item));
        }
    }

    private void pass(Item item) {
        paragraph += item.kind() == Item.Kind.PARAGRAPH ? 1 : 0;
    }

    private void structure(String here, String there) {
        found.add(new Difference(story, paragraph, Kind.STRUCTURE, "structure", here, there));
    }

    private static String shown(Item item) {
        String text = item.text().length() > SHOWN ? item.text().substring(0, SHOWN) : item.text();
        String kind = item.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return text.isEmpty() ? kind : kind + " " + text;
    }

    private void compare(Item here, Item there) {
        if (here.equals(there)) {
            return;
        }
        if (here.kind() != there.kind()) {
            structure(shown(here), shown(there));
            return;
        }
        if (!here.text().equals(there.text())) {
            Kind kind = here.kind() == Item.Kind.PARAGRAPH ? Kind.TEXT : Kind.STRUCTURE;
            texts(kind, kind == Kind.TEXT ? "text" : "merged cells", here.text(), there.text());
        } else {
            marks(here, there);
        }
        looks(here, there);
    }

    /** What differs, with a little of what is before it. */
    private void texts(Kind kind, String aspect, String here, String there) {
        int at = 0;
        while (at < Math.min(here.length(), there.length()) && here.charAt(at) == there.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - BEFORE);
        found.add(new Difference(story, paragraph, kind, aspect, cut(here, from), cut(there, from)));
    }

    private static String cut(String text, int from) {
        return text.substring(Math.min(from, text.length()), Math.min(from + SHOWN, text.length()));
    }

    private void marks(Item here, Item there) {
        for (Layer layer : Layer.values()) {
            List<Mark> left = here.marks(layer);
            List<Mark> right = there.marks(layer);
            if (left.equals(right)) {
                continue;
            }
            int at = 0;
            while (at < Math.min(left.size(), right.size()) && left.get(at).equals(right.get(at))) {
                at++;
            }
            Kind kind = layer == Layer.RUN ? Kind.FORMAT : Kind.TEXT;
            String aspect = switch (layer) {
                case RUN -> "run";
                case LINK -> "link";
                case FIELD -> "field";
                case OBJECT -> "object";
            };
            found.add(new Difference(story, paragraph, kind, aspect, shown(here, left, at), shown(there, right, at)));
        }
    }

    private static String shown(Item item, List<Mark> marks, int at) {
        if (at >= marks.size()) {
            return "";
        }
        Mark mark = marks.get(at);
        return cut(item.text().substring(mark.start(), mark.end()), 0) + " " + mark.value();
    }

    private void looks(Item here, Item there) {
        List<String> aspects = new ArrayList<>();
        here.look().forEach(look -> aspects.add(look.aspect()));
        there.look().stream()
                .map(Look::aspect)
                .filter(aspect -> !aspects.contains(aspect))
                .forEach(aspects::add);
        for (String aspect : aspects) {
            String left = value(here, aspect);
            String right = value(there, aspect);
            if (!left.equals(right)) {
                found.add(new Difference(story, paragraph, Kind.FORMAT, aspect, left, right));
            }
        }
    }

    private static String value(Item item, String aspect) {
        @Nullable String value = null;
        for (Look look : item.look()) {
            if (look.aspect().equals(aspect)) {
                value = look.value();
            }
        }
        return Objects.requireNonNullElse(value, "");
    }
}
