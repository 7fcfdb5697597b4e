package org.travaux.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The readers at hand; picks the one for a file by its suffix, in any letter case. */
public final class DocumentReaders {

    private final Map<String, DocumentReader> bySuffix = new TreeMap<>();

    /**
     * Makes a choice of readers.
     *
     * @param readers one for each format
     * @throws IllegalArgumentException if two readers claim the same suffix
     */
    public DocumentReaders(List<DocumentReader> readers) {
        for (DocumentReader reader : readers) {
            for (String suffix : reader.suffixes()) {
                if (bySuffix.put(suffix.toLowerCase(Locale.ROOT), reader) != null) {
                    throw new IllegalArgumentException("two readers for " + suffix);
                }
            }
        }
    }

    /** {@return the suffixes of the files that can be read, with the dot, in alphabetical order} */
    public List<String> suffixes() {
        return List.copyOf(bySuffix.keySet());
    }

    /**
     * {@return the document in the file}
     *
     * @param file a file with one of the known suffixes
     * @throws IngestException if it is missing, a folder, empty, too large, of no known format, or broken
     */
    public IngestedDocument read(Path file) throws IngestException {
        Objects.requireNonNull(file, "file");
        SourceFile.check(file);
        DocumentReader reader = readerOf(file);
        if (reader == null) {
            throw new IngestException(
                    file + ": no reader for such a file; known suffixes are " + String.join(", ", suffixes()) + ".");
        }
        return reader.read(file);
    }

    private @Nullable DocumentReader readerOf(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? null : bySuffix.get(name.substring(dot));
    }
}
