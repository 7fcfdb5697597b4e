package org.travaux.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

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
     * {@return the document in the file, read as usual}
     *
     * @param file a file with one of the known suffixes
     * @throws IngestException if it is missing, a folder, empty, too large, of no known format, or broken
     */
    public IngestedDocument read(Path file) throws IngestException {
        return read(file, ReadOptions.STANDARD);
    }

    /**
     * {@return the document in the file}
     *
     * @param file a file with one of the known suffixes
     * @param options how it is to be read
     * @throws IngestException if it is missing, a folder, empty, too large, of no known format, or broken
     */
    public IngestedDocument read(Path file, ReadOptions options) throws IngestException {
        Objects.requireNonNull(file, "file");
        SourceFile.check(file);
        // Before the reading: a large file of no known format is not read at all.
        readerOf(file.toString());
        return read(SourceFile.read(file), options);
    }

    /**
     * {@return the document in these bytes}
     *
     * @param source bytes under a name with one of the known suffixes
     * @param options how they are to be read
     * @throws IngestException if they are of no known format, or broken
     */
    public IngestedDocument read(SourceFile source, ReadOptions options) throws IngestException {
        return readerOf(source.name()).read(source, options);
    }

    private DocumentReader readerOf(String file) throws IngestException {
        String name = file.toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        DocumentReader reader = dot < 0 ? null : bySuffix.get(name.substring(dot));
        if (reader == null) {
            throw new IngestException(
                    file + ": no reader for such a file; known suffixes are " + String.join(", ", suffixes()) + ".");
        }
        return reader;
    }
}
