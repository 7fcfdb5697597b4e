package org.travaux.align.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.travaux.align.link.UnitList;

/** The marks of both sides with their weights; only marks that occur on both sides count, and the rarer one is the more. */
final class MarkTable {

    /** In how many units of one side a mark may occur; commoner ones say too little for what they cost. */
    static final int MOST_UNITS = 200;

    private final int[][] marksOfOriginal;
    private final int[][] marksOfRevised;
    private final List<int[]> unitsOfRevised = new ArrayList<>();
    private final double[] weights;
    private final double[] normsOfOriginal;
    private final double[] normsOfRevised;

    <T> MarkTable(UnitList<T> original, UnitList<T> revised, MarksOf<T> marks) {
        Map<String, List<Integer>> before = units(original, marks);
        Map<String, List<Integer>> after = units(revised, marks);
        List<String> shared = before.keySet().stream()
                .filter(mark -> after.containsKey(mark)
                        && before.getOrDefault(mark, List.of()).size() <= MOST_UNITS
                        && after.getOrDefault(mark, List.of()).size() <= MOST_UNITS)
                .sorted()
                .toList();
        weights = new double[shared.size()];
        List<List<Integer>> ofOriginal = lists(original.size());
        List<List<Integer>> ofRevised = lists(revised.size());
        double all = original.size() + revised.size();
        for (int mark = 0; mark < shared.size(); mark++) {
            List<Integer> here = before.getOrDefault(shared.get(mark), List.of());
            List<Integer> there = after.getOrDefault(shared.get(mark), List.of());
            double rarity = Math.log(1 + all / (here.size() + there.size()));
            weights[mark] = rarity * rarity;
            for (int unit : here) {
                ofOriginal.get(unit).add(mark);
            }
            for (int unit : there) {
                ofRevised.get(unit).add(mark);
            }
            unitsOfRevised.add(there.stream().mapToInt(Integer::intValue).toArray());
        }
        marksOfOriginal = arrays(ofOriginal);
        marksOfRevised = arrays(ofRevised);
        normsOfOriginal = norms(marksOfOriginal);
        normsOfRevised = norms(marksOfRevised);
    }

    private static <T> Map<String, List<Integer>> units(UnitList<T> units, MarksOf<T> marks) {
        Map<String, List<Integer>> found = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            if (units.held(i)) {
                for (String mark : new HashSet<>(marks.marks(units.unit(i)))) {
                    found.computeIfAbsent(mark, key -> new ArrayList<>(2)).add(i);
                }
            }
        }
        return found;
    }

    private static List<List<Integer>> lists(int size) {
        List<List<Integer>> lists = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            lists.add(new ArrayList<>(4));
        }
        return lists;
    }

    private static int[][] arrays(List<List<Integer>> lists) {
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private double[] norms(int[][] marks) {
        double[] norms = new double[marks.length];
        for (int unit = 0; unit < marks.length; unit++) {
            for (int mark : marks[unit]) {
                norms[unit] += weights[mark];
            }
        }
        return norms;
    }

    /** Adds up what a unit of the original shares with those of a stretch of the revised text, half-open. */
    double[] shared(int before, int from, int to) {
        double[] sums = new double[to - from];
        for (int mark : marksOfOriginal[before]) {
            for (int after : unitsOfRevised.get(mark)) {
                if (after >= from && after < to) {
                    sums[after - from] += weights[mark];
                }
            }
        }
        return sums;
    }

    double normOfOriginal(int before) {
        return normsOfOriginal[before];
    }

    double normOfRevised(int after) {
        return normsOfRevised[after];
    }

    /** What a unit of the original shares with each of the revised text that shares anything. */
    Map<Integer, Double> sharedWith(int before) {
        Map<Integer, Double> sums = new TreeMap<>();
        for (int mark : marksOfOriginal[before]) {
            for (int after : unitsOfRevised.get(mark)) {
                sums.merge(after, weights[mark], Double::sum);
            }
        }
        return sums;
    }

    /** Marks by the only unit of each side that has them: the original one, then the revised one. */
    List<int[]> unique() {
        List<int[]> pairs = new ArrayList<>();
        int[] counts = new int[weights.length];
        for (int[] marks : marksOfOriginal) {
            for (int mark : marks) {
                counts[mark]++;
            }
        }
        for (int before = 0; before < marksOfOriginal.length; before++) {
            for (int mark : marksOfOriginal[before]) {
                if (counts[mark] == 1 && unitsOfRevised.get(mark).length == 1) {
                    pairs.add(new int[] {before, unitsOfRevised.get(mark)[0]});
                }
            }
        }
        return pairs;
    }

    /** Likeness, 0 to 1. */
    static double likeness(double shared, double normOfOriginal, double normOfRevised) {
        return shared == 0 ? 0 : shared / Math.sqrt(normOfOriginal * normOfRevised);
    }
}
