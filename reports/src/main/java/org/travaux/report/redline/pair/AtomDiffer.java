package org.travaux.report.redline.pair;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.travaux.report.redline.story.Atom;
import org.travaux.report.redline.story.Fields;
import org.travaux.text.OrderKeeping;

/**
 * Finds which atoms of two paragraphs are the same: a shortest edit script (Myers 1986, linear space) over their keys. Changes that
 * only blanks part are one. A field is kept or replaced as a whole.
 *
 * <p>Above {@value #MAX_ATOMS} atoms, those that occur once on each side part the texts first; a stretch without any is replaced.
 */
public final class AtomDiffer {

    /** How many atoms of both sides together are compared in one go. */
    static final int MAX_ATOMS = 6_000;

    /** How many letters a word has at most that is lost between longer changes. */
    private static final int LOST = 3;

    /** How many times its length the changes on each side of it are at least. */
    private static final int LOST_IN = 6;

    private final List<Atom> original;
    private final List<Atom> revised;
    private final int[] before;
    private final int[] after;
    private final int[] partner;

    private AtomDiffer(List<Atom> original, List<Atom> revised) {
        this.original = original;
        this.revised = revised;
        Map<String, Integer> numbers = new HashMap<>();
        this.before = numbers(original, numbers);
        this.after = numbers(revised, numbers);
        this.partner = new int[original.size()];
        java.util.Arrays.fill(partner, -1);
    }

    private static int[] numbers(List<Atom> atoms, Map<String, Integer> numbers) {
        int[] of = new int[atoms.size()];
        for (int i = 0; i < of.length; i++) {
            of[i] = numbers.computeIfAbsent(atoms.get(i).key(), none -> numbers.size());
        }
        return of;
    }

    /**
     * {@return where two lists of pieces are equal and where they differ, in order; together the stretches cover both}
     *
     * @param original the pieces before
     * @param revised the pieces after
     */
    public static List<Edit> diff(List<Atom> original, List<Atom> revised) {
        AtomDiffer differ = new AtomDiffer(original, revised);
        differ.compare(0, original.size(), 0, revised.size());
        differ.keepFieldsWhole();
        differ.joinChanges();
        return differ.edits();
    }

    private void compare(int startOriginal, int endOriginal, int startRevised, int endRevised) {
        int a0 = startOriginal;
        int b0 = startRevised;
        int a1 = endOriginal;
        int b1 = endRevised;
        while (a0 < a1 && b0 < b1 && before[a0] == after[b0]) {
            partner[a0++] = b0++;
        }
        while (a0 < a1 && b0 < b1 && before[a1 - 1] == after[b1 - 1]) {
            partner[--a1] = --b1;
        }
        if (a0 == a1 || b0 == b1) {
            return;
        }
        if (a1 - a0 + b1 - b0 <= MAX_ATOMS) {
            shortest(a0, a1, b0, b1);
        } else {
            anchored(a0, a1, b0, b1);
        }
    }

    private void shortest(int a0, int a1, int b0, int b1) {
        int a = a0;
        int b = b0;
        for (Change change :
                new MyersDiffWithLinearSpace<Integer>().computeDiff(list(before, a0, a1), list(after, b0, b1), null)) {
            while (a < a0 + change.startOriginal) {
                partner[a++] = b++;
            }
            a = a0 + change.endOriginal;
            b = b0 + change.endRevised;
        }
        while (a < a1) {
            partner[a++] = b++;
        }
    }

    private static List<Integer> list(int[] numbers, int from, int to) {
        List<Integer> list = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            list.add(numbers[i]);
        }
        return list;
    }

    private void anchored(int a0, int a1, int b0, int b1) {
        Map<Integer, Integer> once = new HashMap<>();
        for (int b = b0; b < b1; b++) {
            once.merge(after[b], b, (one, other) -> -1);
        }
        Map<Integer, Integer> ours = new HashMap<>();
        for (int a = a0; a < a1; a++) {
            ours.merge(before[a], a, (one, other) -> -1);
        }
        List<int[]> pairs = new ArrayList<>();
        for (int a = a0; a < a1; a++) {
            int b = once.getOrDefault(before[a], -1);
            if (b >= 0 && ours.getOrDefault(before[a], -1) == a) {
                pairs.add(new int[] {a, b});
            }
        }
        boolean[] kept = OrderKeeping.keeping(
                pairs.stream().mapToInt(pair -> pair[1] - b0).toArray(),
                pairs.stream().mapToLong(pair -> 1).toArray(),
                b1 - b0);
        int a = a0;
        int b = b0;
        for (int i = 0; i < pairs.size(); i++) {
            if (kept[i] && pairs.get(i)[0] >= a && pairs.get(i)[1] >= b) {
                partner[pairs.get(i)[0]] = pairs.get(i)[1];
                compare(a, pairs.get(i)[0], b, pairs.get(i)[1]);
                a = pairs.get(i)[0] + 1;
                b = pairs.get(i)[1] + 1;
            }
        }
        if (a > a0) {
            compare(a, a1, b, b1);
        }
    }

    /** Where beginning and end of a field did not both find those of one other field, nothing in it is kept. */
    private void keepFieldsWhole() {
        Map<Integer, Integer> ours = ends(original);
        Map<Integer, Integer> theirs = ends(revised);
        if (ours.isEmpty() && theirs.isEmpty()) {
            return;
        }
        int[] back = new int[revised.size()];
        boolean again = true;
        while (again) {
            again = false;
            java.util.Arrays.fill(back, -1);
            for (int a = 0; a < partner.length; a++) {
                if (partner[a] >= 0) {
                    back[partner[a]] = a;
                }
            }
            for (Map.Entry<Integer, Integer> field : ours.entrySet()) {
                int other = partner[field.getKey()];
                boolean whole = other >= 0
                        && theirs.getOrDefault(other, -1) == partner[field.getValue()]
                        && partner[field.getValue()] >= 0;
                for (int a = field.getKey(); !whole && a <= field.getValue(); a++) {
                    again |= partner[a] >= 0;
                    partner[a] = -1;
                }
            }
            for (Map.Entry<Integer, Integer> field : theirs.entrySet()) {
                int other = back[field.getKey()];
                boolean whole = other >= 0
                        && ours.getOrDefault(other, -1) == back[field.getValue()]
                        && back[field.getValue()] >= 0;
                for (int b = field.getKey(); !whole && b <= field.getValue(); b++) {
                    if (back[b] >= 0 && partner[back[b]] == b) {
                        partner[back[b]] = -1;
                        again = true;
                    }
                }
            }
        }
    }

    /** For each beginning of a field whose end follows, where the end is. */
    private static Map<Integer, Integer> ends(List<Atom> atoms) {
        Map<Integer, Integer> ends = new HashMap<>();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < atoms.size(); i++) {
            if (atoms.get(i).kind() == Atom.Kind.RUNS && Fields.begins(atoms.get(i))) {
                open.add(i);
            } else if (!open.isEmpty() && Fields.ends(atoms.get(i))) {
                ends.put(open.removeLast(), i);
            }
        }
        return ends;
    }

    /**
     * Blanks that are kept between two changes are part of one change, and so is one short word between replacements that are far
     * longer than it.
     */
    private void joinChanges() {
        int a = 0;
        while (a < partner.length) {
            if (partner[a] < 0) {
                a++;
                continue;
            }
            int to = a;
            while (to + 1 < partner.length && partner[to + 1] == partner[to] + 1) {
                to++;
            }
            if (changeBefore(a) && changeBehind(to) && (isBlank(a, to) || isLost(a, to))) {
                java.util.Arrays.fill(partner, a, to + 1, -1);
            }
            a = to + 1;
        }
    }

    private boolean changeBefore(int a) {
        return a > 0 ? partner[a - 1] < 0 || partner[a - 1] + 1 != partner[a] : partner[a] > 0;
    }

    private boolean changeBehind(int a) {
        return a + 1 < partner.length ? partner[a + 1] != partner[a] + 1 : partner[a] + 1 < revised.size();
    }

    private boolean isBlank(int from, int to) {
        for (int a = from; a <= to; a++) {
            if (!original.get(a).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Whether what is kept is one short word that is lost between two replacements. */
    private boolean isLost(int from, int to) {
        int length = 0;
        for (int a = from; a <= to; a++) {
            Atom atom = original.get(a);
            if (atom.kind() != Atom.Kind.TEXT || (length > 0 && !atom.isBlank())) {
                return false;
            }
            length += atom.isBlank() ? 0 : atom.text().length();
        }
        if (length > LOST) {
            return false;
        }
        int startOriginal = from;
        while (startOriginal > 0 && partner[startOriginal - 1] < 0) {
            startOriginal--;
        }
        int startRevised = startOriginal > 0 ? partner[startOriginal - 1] + 1 : 0;
        int endOriginal = to + 1;
        while (endOriginal < partner.length && partner[endOriginal] < 0) {
            endOriginal++;
        }
        int endRevised = endOriginal < partner.length ? partner[endOriginal] : revised.size();
        return isReplacement(startOriginal, from, startRevised, partner[from], length)
                && isReplacement(to + 1, endOriginal, partner[to] + 1, endRevised, length);
    }

    private boolean isReplacement(int startOriginal, int endOriginal, int startRevised, int endRevised, int length) {
        int gone = size(original.subList(startOriginal, endOriginal));
        int added = size(revised.subList(startRevised, endRevised));
        return gone > 0 && added > 0 && gone + added >= LOST_IN * length;
    }

    private static int size(List<Atom> atoms) {
        int size = 0;
        for (Atom atom : atoms) {
            if (atom.kind() == Atom.Kind.MARK) {
                return 0;
            }
            size += atom.isBlank() ? 0 : atom.text().length();
        }
        return size;
    }

    private List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        int a = 0;
        int b = 0;
        while (a < original.size() || b < revised.size()) {
            int startOriginal = a;
            int startRevised = b;
            if (a < original.size() && partner[a] == b) {
                while (a < original.size() && partner[a] == b) {
                    a++;
                    b++;
                }
                edits.add(new Edit(true, startOriginal, a, startRevised, b));
            } else {
                while (a < original.size() && partner[a] < 0) {
                    a++;
                }
                b = a < original.size() ? partner[a] : revised.size();
                edits.add(new Edit(false, startOriginal, a, startRevised, b));
            }
        }
        return edits;
    }
}
