package org.travaux.archive.index.state;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A store as it was at some time. Paths are relative to its root, with slashes; the root itself is the empty path.
 *
 * @param folders when each folder above the objects was last changed, in milliseconds from the beginning of 1970; 0 where that
 *     tells nothing, since it was a moment ago
 * @param objects the objects by the path of their folder
 */
public record StoreState(Map<String, Long> folders, Map<String, ObjectMark> objects) {

    /** A store of which nothing is known yet. */
    public static final StoreState UNKNOWN = new StoreState(Map.of(), Map.of());

    /** Copies. */
    public StoreState {
        folders = Collections.unmodifiableMap(new TreeMap<>(folders));
        objects = Collections.unmodifiableMap(new TreeMap<>(objects));
    }

    /** {@return how many entries must be looked at closely each time, since their times tell nothing} */
    public long doubtful() {
        return folders.values().stream().filter(time -> time == 0).count()
                + objects.values().stream().filter(mark -> mark.modified() == 0).count();
    }

    /** {@return the folders, a line each, to be kept} */
    public String folderLines() {
        return folders.entrySet().stream()
                .map(folder -> folder.getKey() + "\t" + folder.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** {@return the objects, a line each, to be kept} */
    public String objectLines() {
        return objects.entrySet().stream()
                .map(object -> object.getKey() + "\t" + object.getValue().sidecar() + "\t"
                        + object.getValue().modified() + "\t"
                        + object.getValue().size())
                .collect(Collectors.joining("\n"));
    }

    /**
     * {@return the state that these lines say}
     *
     * @param folderLines as {@link #folderLines} makes them
     * @param objectLines as {@link #objectLines} makes them
     * @throws IllegalArgumentException if they are none
     */
    public static StoreState of(String folderLines, String objectLines) {
        Map<String, Long> folders = new TreeMap<>();
        folderLines.lines().forEach(line -> {
            String[] cells = cells(line, 2);
            folders.put(cells[0], Long.valueOf(cells[1]));
        });
        Map<String, ObjectMark> objects = new TreeMap<>();
        objectLines.lines().forEach(line -> {
            String[] cells = cells(line, 4);
            objects.put(cells[0], new ObjectMark(cells[1], Long.parseLong(cells[2]), Long.parseLong(cells[3])));
        });
        return new StoreState(folders, objects);
    }

    private static String[] cells(String line, int count) {
        String[] cells = line.split("\t", -1);
        if (cells.length != count) {
            throw new IllegalArgumentException(cells.length + " cells, not " + count);
        }
        return cells;
    }
}
