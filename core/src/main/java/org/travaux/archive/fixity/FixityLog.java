package org.travaux.archive.fixity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.disk.Durable;
import org.travaux.archive.disk.ObjectLocks;
import org.travaux.archive.event.ArchiveEvent;
import org.travaux.archive.event.ArchiveEvent.Agent;
import org.travaux.archive.event.EventLog;
import org.travaux.archive.event.EventType;

/**
 * The fixity checks of an archive: a file for each object, an event a line, the newest last. Where a file grows beyond
 * {@value #LINES} lines its older checks are summed up, a line for each row of checks with the same outcome.
 */
public final class FixityLog {

    /** The folder, below the folder for what the archive needs while it works. */
    public static final String FOLDER = "fixity";

    /** How many lines a file may have before it is summed up. */
    static final int LINES = 40;

    /** How many of the newest checks then keep a line of their own. */
    static final int KEPT = 20;

    private static final String LOCK = "lock";
    private static final String SUFFIX = ".jsonl";
    private static final String NAME = "[0-9a-f]{64}";
    private static final Pattern PART =
            Pattern.compile(FOLDER + "(?:/(?:" + LOCK + "|" + NAME + "\\.jsonl(?:\\.new)?))?");

    /** All checks are added under one lock; there is nothing to wait for but a moment. */
    private static final String KEY = "0".repeat(15);

    private final Path folder;

    /**
     * Makes the log of an archive accessible.
     *
     * @param control the folder for what the archive needs while it works
     */
    public FixityLog(Path control) {
        this.folder = control.resolve(FOLDER);
    }

    /**
     * {@return whether a file or folder is the log's}
     *
     * @param path its path below the folder for what the archive needs while it works, with slashes
     */
    public static boolean isPart(String path) {
        return PART.matcher(path).matches();
    }

    /**
     * Adds checks, those of objects whose folder has no name of an object left out.
     *
     * @param checks the checks, at most one of an object
     * @param when when they were made
     * @param agents who made them
     * @throws ArchiveFailure if another process keeps adding
     * @throws IOException if the log cannot be written, as in an archive that is read only
     */
    public void add(List<FixityCheck> checks, String when, List<Agent> agents) throws ArchiveFailure, IOException {
        try (ObjectLocks.Held held = lock()) {
            Objects.requireNonNull(held, "held");
            for (FixityCheck check : checks) {
                if (check.object().matches(NAME)) {
                    add(check, when, agents);
                }
            }
        }
    }

    private ObjectLocks.Held lock() throws ArchiveFailure, IOException {
        // Not the folders above: where they are missing there is no archive to write in.
        make(() -> Files.createDirectory(folder));
        Path lock = folder.resolve(LOCK);
        make(() -> Files.createFile(lock));
        return new ObjectLocks(lock).exclusive(KEY);
    }

    private interface Making {
        Path make() throws IOException;
    }

    private static void make(Making making) throws IOException {
        try {
            making.make();
        } catch (FileAlreadyExistsException e) {
            // Somebody made it before.
        }
    }

    private Path file(String object) {
        return folder.resolve(object + SUFFIX);
    }

    private void add(FixityCheck check, String when, List<Agent> agents) throws IOException {
        Path file = file(check.object());
        byte[] before = bytes(file);
        List<String> lines = lines(before);
        int number =
                1 + last(lines).map(CheckNumbers::of).map(CheckNumbers::last).orElse(0);
        ArchiveEvent event = new ArchiveEvent(
                CheckNumbers.of(number).id(),
                EventType.FIXITY_CHECK,
                when,
                check.detail(),
                check.outcome(),
                check.note(),
                agents,
                List.of(check.about()));
        if (lines.size() < LINES) {
            ByteArrayOutputStream added = new ByteArrayOutputStream();
            if (before.length > 0 && before[before.length - 1] != '\n') {
                // A process ended in the middle of a line; that line says nothing.
                added.write('\n');
            }
            added.writeBytes(EventLog.lines(List.of(event)));
            Files.write(file, added.toByteArray(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } else {
            List<ArchiveEvent> all = new ArrayList<>(events(lines));
            all.add(event);
            Durable.write(file, EventLog.lines(CheckNumbers.summedUp(all, KEPT)));
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return new byte[0];
        }
    }

    private static List<String> lines(byte[] bytes) {
        return Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("\n"));
    }

    private static Optional<ArchiveEvent> last(List<String> lines) {
        for (String line : lines.reversed()) {
            List<ArchiveEvent> events = event(line);
            if (!events.isEmpty()) {
                return Optional.of(events.getFirst());
            }
        }
        return Optional.empty();
    }

    private static List<ArchiveEvent> events(List<String> lines) {
        return lines.stream().flatMap(line -> event(line).stream()).toList();
    }

    /** The event of a line; none where the line was not written to its end. */
    private static List<ArchiveEvent> event(String line) {
        try {
            return EventLog.read(line.getBytes(StandardCharsets.UTF_8)).stream()
                    .filter(event -> CheckNumbers.isId(event.id()))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /**
     * {@return the checks of an object, the first one first}
     *
     * @param object name of the object's folder
     * @throws IOException if they cannot be read
     */
    public List<ArchiveEvent> of(String object) throws IOException {
        return events(lines(bytes(file(object))));
    }

    /**
     * Forgets the checks of an object.
     *
     * @param object name of the object's folder
     * @throws ArchiveFailure if another process keeps adding to the log
     * @throws IOException if they cannot be deleted
     */
    public void forget(String object) throws ArchiveFailure, IOException {
        if (Files.isDirectory(folder)) {
            try (ObjectLocks.Held held = lock()) {
                Objects.requireNonNull(held, "held");
                Files.deleteIfExists(file(object));
                Files.deleteIfExists(folder.resolve(object + SUFFIX + ".new"));
            }
        }
    }
}
