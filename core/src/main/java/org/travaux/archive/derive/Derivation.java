package org.travaux.archive.derive;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.format.FileFormat;

/**
 * What was derived from the files of one deposit.
 *
 * @param made files that were made now, by the path they get in the archive
 * @param kept paths of files made for an earlier version that still hold
 * @param texts what came of reading each text, in the plan's order
 * @param formats the format of every file, by its path
 */
public record Derivation(
        Map<String, Path> made, List<String> kept, List<TextReading> texts, Map<String, FileFormat> formats) {

    /** Checks and copies. */
    public Derivation {
        made = Map.copyOf(made);
        kept = List.copyOf(kept);
        texts = List.copyOf(texts);
        formats = Map.copyOf(formats);
    }

    /** {@return what could not be read, a line for each text} */
    public List<String> notes() {
        return texts.stream()
                .filter(text -> text.failure() != null)
                .map(text -> text.file() + " was taken in as it is, its clauses could not be read: " + text.failure())
                .toList();
    }

    /**
     * What came of reading one text.
     *
     * @param file its path
     * @param again whether it was read now; if not, the file of its clauses is that of an earlier version
     * @param replaced whether it had been read before, by another version of the program
     * @param clauses how many clauses it has, 0 where it could not be read
     * @param doubts how many doubts there are about the reading
     * @param failure why it could not be read, or null
     */
    public record TextReading(
            String file,
            boolean again,
            boolean replaced,
            int clauses,
            int doubts,
            @Nullable String failure) {

        /** Checks that the text is named. */
        public TextReading {
            Objects.requireNonNull(file, "file");
        }
    }
}
