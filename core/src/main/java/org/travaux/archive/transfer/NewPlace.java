package org.travaux.archive.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.stream.Stream;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchiveFailure.Reason;
import org.travaux.archive.disk.Durable;
import org.travaux.record.check.PlanFormatException;

/** A file or folder that comes out whole or not at all, where nothing was: it is made beside its place and then takes it. */
final class NewPlace {

    private final Path target;

    private NewPlace(Path target) {
        this.target = target;
    }

    /** Makes what is to be there. */
    interface Maker {

        /**
         * Makes it.
         *
         * @param whole the file or folder to make; not there yet
         * @param space a private folder beside it, gone afterwards
         */
        void make(Path whole, Path space) throws ArchiveFailure, PlanFormatException, IOException;
    }

    /** A place at which nothing is, or an empty folder. */
    static NewPlace at(Path target) throws ArchiveFailure, IOException {
        Path absolute = target.toAbsolutePath().normalize();
        if (Files.exists(absolute) && !isEmptyFolder(absolute)) {
            throw new ArchiveFailure(
                    Reason.REFUSED,
                    target + (Files.isDirectory(absolute) ? " is not empty." : " exists already.")
                            + " Name one that is not there yet.");
        }
        return new NewPlace(absolute);
    }

    private static boolean isEmptyFolder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> children = Files.list(path)) {
            return children.findAny().isEmpty();
        }
    }

    void fill(Maker maker) throws ArchiveFailure, PlanFormatException, IOException {
        Path parent = Objects.requireNonNullElse(target.getParent(), target);
        Files.createDirectories(parent);
        Path space = Files.createTempDirectory(parent, "." + target.getFileName() + ".new-");
        try {
            Path whole = space.resolve("whole");
            maker.make(whole, space);
            Files.deleteIfExists(target);
            Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Durable.delete(space);
        }
    }
}
