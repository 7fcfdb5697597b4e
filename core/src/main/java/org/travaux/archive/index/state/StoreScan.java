package org.travaux.archive.index.state;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.store.Digests;

/**
 * Looks at a store: every folder above the objects, and of every object the sidecar of its root inventory. What was seen
 * before saves listing the folders that have not changed since: the time of a folder changes with every object that comes or
 * goes, whichever program does it. A time of the last two seconds is not trusted, since more may happen within the same tick
 * of the file system's clock.
 */
public final class StoreScan {

    /** The coarsest clock of a file system in use (FAT). */
    private static final long TICK_MILLIS = 2_000;

    private static final String INVENTORY = "inventory.json";
    private static final String SIDECAR = "inventory.json.sha512";

    /** More than a digest has. */
    private static final int SIDECAR_BYTES = 256;

    private final Path root;

    /**
     * Makes one.
     *
     * @param root the storage root
     */
    public StoreScan(Path root) {
        this.root = Objects.requireNonNull(root, "root");
    }

    /**
     * {@return the store as it is now}
     *
     * @param before what was seen before, or {@link StoreState#UNKNOWN}
     * @throws IOException if it cannot be read
     */
    public StoreState now(StoreState before) throws IOException {
        long start = System.currentTimeMillis();
        Tree tree = new Tree(before, start);
        tree.refresh();
        Map<String, ObjectMark> objects = new ConcurrentHashMap<>();
        tree.objects.parallelStream().forEach(object -> objects.put(object, mark(object, start)));
        return new StoreState(tree.folders, objects);
    }

    /**
     * {@return whether an object is still as it was, though the time of its inventory may tell otherwise}
     *
     * @param object the path of its folder
     * @param before how it was
     * @param now how it is
     * @throws IOException if it cannot be read
     */
    public boolean isSame(String object, @Nullable ObjectMark before, ObjectMark now) throws IOException {
        if (before == null || before.sidecar().isEmpty() || !before.sidecar().equals(now.sidecar())) {
            return false;
        }
        if (before.modified() != 0 && before.modified() == now.modified() && before.size() == now.size()) {
            return true;
        }
        try {
            return Digests.sha512(root.resolve(object).resolve(INVENTORY)).equalsIgnoreCase(now.sidecar());
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static long trusted(long time, long now) {
        return now - time > TICK_MILLIS ? time : 0;
    }

    private ObjectMark mark(String object, long start) {
        File folder = new File(root.toFile(), object);
        File inventory = new File(folder, INVENTORY);
        try {
            return new ObjectMark(
                    sidecar(new File(folder, SIDECAR)), trusted(inventory.lastModified(), start), inventory.length());
        } catch (IOException e) {
            // Reading the object will say what is wrong with it.
            return new ObjectMark("", 0, 0);
        }
    }

    private static String sidecar(File file) throws IOException {
        byte[] bytes = new byte[SIDECAR_BYTES];
        // A plain stream: for a thousand small files a channel each takes longer than reading them.
        try (FileInputStream in = new FileInputStream(file)) {
            int size = in.readNBytes(bytes, 0, bytes.length);
            int end = 0;
            while (end < size && bytes[end] > ' ') {
                end++;
            }
            return new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
        } catch (FileNotFoundException e) {
            return "";
        }
    }

    /** The folders and objects, being brought up to date. */
    private final class Tree {

        private final Map<String, Long> folders;
        private final Set<String> objects;
        private final Map<String, Long> before;
        private final long start;

        Tree(StoreState before, long start) {
            this.before = before.folders();
            this.folders = new TreeMap<>(this.before);
            this.objects = new TreeSet<>(before.objects().keySet());
            this.start = start;
        }

        void refresh() throws IOException {
            if (folders.isEmpty()) {
                objects.clear();
                collect("");
                return;
            }
            List<String> changed = before.entrySet().parallelStream()
                    .filter(folder -> !isSame(folder.getKey(), folder.getValue()))
                    .map(Map.Entry::getKey)
                    .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                    .toList();
            for (String folder : changed) {
                if (folders.containsKey(folder)) {
                    list(folder);
                }
            }
        }

        private boolean isSame(String folder, long time) {
            return time != 0 && time == new File(root.toFile(), folder).lastModified();
        }

        /** Lists a folder that was known, and what is new in it. */
        private void list(String folder) throws IOException {
            forgetChildren(folder, collect(folder));
        }

        private void forgetChildren(String folder, Set<String> present) {
            String prefix = folder.isEmpty() ? "" : folder + "/";
            List<String> gone = new ArrayList<>();
            for (Set<String> known : List.of(folders.keySet(), objects)) {
                for (String path : known) {
                    if (path.startsWith(prefix) && path.length() > prefix.length()) {
                        int slash = path.indexOf('/', prefix.length());
                        String child = slash < 0 ? path : path.substring(0, slash);
                        if (!present.contains(child)) {
                            gone.add(path);
                        }
                    }
                }
            }
            gone.forEach(folders::remove);
            gone.forEach(objects::remove);
        }

        /** Takes a folder in with what is new below it; gives the folders directly in it. */
        private Set<String> collect(String folder) throws IOException {
            Path path = root.resolve(folder);
            Set<String> children = new TreeSet<>();
            boolean isObject = false;
            long time = 0;
            try {
                time = trusted(path.toFile().lastModified(), start);
                try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
                    for (Path entry : entries) {
                        String name = String.valueOf(entry.getFileName());
                        if (folder.isEmpty()
                                ? !name.equals("extensions") && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
                                : Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                            children.add(folder.isEmpty() ? name : folder + "/" + name);
                        } else if (!folder.isEmpty() && (name.startsWith("0=") || name.startsWith(INVENTORY))) {
                            isObject = true;
                        }
                    }
                }
            } catch (NoSuchFileException | NotDirectoryException e) {
                folders.remove(folder);
                return Set.of();
            } catch (java.nio.file.DirectoryIteratorException e) {
                throw e.getCause();
            }
            if (isObject) {
                folders.remove(folder);
                objects.add(folder);
                return Set.of();
            }
            folders.put(folder, time);
            for (String child : children) {
                if (!folders.containsKey(child) && !objects.contains(child)) {
                    collect(child);
                }
            }
            return children;
        }
    }
}
