package org.travaux.archive.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchiveFailure.Reason;
import org.travaux.archive.fixity.FixityLog;
import org.travaux.archive.store.Digests;
import org.travaux.archive.store.StoreRoot;
import org.travaux.archive.verify.Finding.State;

/** The storage root itself: its own files against their manifest, and that nothing lies in it that is no object. */
final class RootCheck {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{128}) {2}([^\\n]+)\\n");

    /** What a process at work has in the control folder. */
    private static final Pattern AT_WORK = Pattern.compile("[0-9a-f]{32}[-.].*");

    private final Path root;
    private final List<String> notes = new ArrayList<>();

    RootCheck(Path root) {
        this.root = root;
    }

    /** What else is to be known, once all is checked. */
    List<String> notes() {
        return notes;
    }

    List<Finding> files() throws ArchiveFailure {
        List<Finding> findings = new ArrayList<>();
        try {
            Map<String, String> manifest = manifest(findings);
            for (Map.Entry<String, String> file : manifest.entrySet()) {
                Path path = root.resolve(file.getKey()).normalize();
                if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    findings.add(missing(file.getKey()));
                } else if (!Digests.sha512(path).equals(file.getValue())) {
                    findings.add(Finding.error(
                            State.CHANGED, "", file.getKey(), "", "a file of the storage root itself has other bytes"));
                }
            }
            if (!Files.isRegularFile(root.resolve(StoreRoot.LOCK))) {
                findings.add(missing(StoreRoot.LOCK));
            } else if (Files.size(root.resolve(StoreRoot.LOCK)) > 0) {
                findings.add(Finding.error(State.CHANGED, "", StoreRoot.LOCK, "", "it is to be empty"));
            }
            findings.addAll(untracked(manifest.keySet()));
        } catch (IOException e) {
            throw unreadable(e);
        }
        return findings;
    }

    private ArchiveFailure unreadable(IOException e) {
        return new ArchiveFailure(Reason.STORAGE, "The archive " + root + " cannot be read: " + e.getMessage(), e);
    }

    private static Finding missing(String file) {
        return Finding.error(State.MISSING, "", file, "", "a file of the storage root itself is not there");
    }

    private Map<String, String> manifest(List<Finding> findings) throws IOException {
        Map<String, String> manifest = new TreeMap<>();
        Path file = root.resolve(StoreRoot.MANIFEST);
        if (!Files.isRegularFile(file)) {
            findings.add(missing(StoreRoot.MANIFEST));
            return manifest;
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        Matcher line = LINE.matcher(text);
        int end = 0;
        while (line.find(end) && line.start() == end) {
            manifest.put(line.group(2), line.group(1));
            end = line.end();
        }
        if (end < text.length() || manifest.isEmpty()) {
            findings.add(Finding.error(
                    State.CHANGED,
                    "",
                    StoreRoot.MANIFEST,
                    "",
                    "it is not as it was written, from byte " + end + " on"));
        }
        return manifest;
    }

    /** Files beside the objects that the manifest does not know. */
    private List<Finding> untracked(Set<String> known) throws IOException {
        Set<String> all = new TreeSet<>(known);
        all.add(StoreRoot.MANIFEST);
        all.add(StoreRoot.LOCK);
        all.add(StoreRoot.POLICY);
        List<Finding> findings = new ArrayList<>();
        Path extensions = root.resolve("extensions");
        List<Path> files = new ArrayList<>();
        try (Stream<Path> children = Files.list(root)) {
            children.filter(child -> !Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS))
                    .forEach(files::add);
        }
        if (Files.isDirectory(extensions)) {
            try (Stream<Path> below = Files.walk(extensions)) {
                below.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) || isEmpty(path))
                        .forEach(files::add);
            }
        }
        Path control = extensions.resolve(StoreRoot.EXTENSION);
        Set<String> working = new TreeSet<>();
        for (Path file : files.stream().sorted().toList()) {
            String path = root.relativize(file).toString().replace('\\', '/');
            String inside = file.startsWith(control)
                    ? control.relativize(file).toString().replace('\\', '/')
                    : "";
            if (FixityLog.isPart(inside)) {
                continue;
            }
            String first = inside.replaceFirst("/.*", "");
            if (AT_WORK.matcher(first).matches()) {
                working.add(first.substring(0, 32));
            } else if (!all.contains(path)) {
                findings.add(Finding.error(State.UNTRACKED, "", path, "", "nothing of this name belongs here"));
            }
        }
        if (!working.isEmpty()) {
            notes.add("Deposits of " + working.size() + (working.size() == 1 ? " plan were" : " plans were")
                    + " under way or interrupted; what was interrupted was finished or cleared away first.");
        }
        return findings;
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /** What lies between the root and its objects. */
    List<Finding> hierarchy() throws ArchiveFailure {
        List<Finding> findings = new ArrayList<>();
        try (Stream<Path> children = Files.list(root)) {
            for (Path child : children.sorted().toList()) {
                if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)
                        && !"extensions".equals(String.valueOf(child.getFileName()))) {
                    walk(child, findings);
                }
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
        return findings;
    }

    private void walk(Path folder, List<Finding> findings) throws IOException {
        List<Path> children;
        try (Stream<Path> listed = Files.list(folder)) {
            children = listed.sorted().toList();
        }
        String place = root.relativize(folder).toString().replace('\\', '/');
        if (children.isEmpty()) {
            findings.add(Finding.error(State.UNTRACKED, "", place, "E073", "an empty folder"));
        }
        boolean object = children.stream()
                .map(child -> String.valueOf(child.getFileName()))
                .anyMatch(name -> name.startsWith("0=") || name.startsWith("inventory.json"));
        if (object) {
            return;
        }
        for (Path child : children) {
            if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                walk(child, findings);
            } else {
                findings.add(Finding.error(
                        State.UNTRACKED,
                        "",
                        root.relativize(child).toString().replace('\\', '/'),
                        "E072",
                        "a file that belongs to no object"));
            }
        }
    }
}
