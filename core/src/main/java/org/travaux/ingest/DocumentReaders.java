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
        String suffix = suffixOf(file.toString());
        if (!suffix.isEmpty() && !bySuffix.containsKey(suffix)) {
            // Before the reading: a large file of no known format is not read at all.
            throw unknown(file.toString());
        }
        return read(SourceFile.read(file), options);
    }

    /**
     * {@return the document in these bytes; where their first ones say that they are of another format than the name, or the
     * name has no suffix, the bytes are believed}
     *
     * @param source the bytes
     * @param options how they are to be read
     * @throws IngestException if they are of no known format, or broken
     */
    public IngestedDocument read(SourceFile source, ReadOptions options) throws IngestException {
        byte[] bytes = source.bytes();
        String suffix = suffixOf(source.name());
        DocumentReader named = bySuffix.get(suffix.isEmpty() ? FormatSniffer.suffix(bytes) : suffix);
        if (named == null) {
            throw unknown(source.name());
        }
        String signature = FormatSniffer.signature(bytes)
                .orElseGet(() -> FormatSniffer.hasSignature(suffix) ? FormatSniffer.suffix(bytes) : suffix);
        DocumentReader reader = bySuffix.getOrDefault(signature, named);
        if (signature.equals(".txt") || named.suffixes().contains(signature) || named.equals(reader)) {
            return named.read(source, options);
        }
        return reader.read(source, options)
                .withIssue(IngestIssue.ofFile(
                        "format-by-content",
                        "The file is named " + suffix + ", but it is " + FormatSniffer.name(signature)
                                + "; it was read as that."));
    }

    /**
     * {@return the suffix of a file's name in lower case with the dot; where it has none, the one its bytes should have}
     *
     * @param source the file
     */
    public static String suffixFor(SourceFile source) {
        String suffix = suffixOf(source.name());
        return suffix.isEmpty() ? FormatSniffer.suffix(source.bytes()) : suffix;
    }

    private static String suffixOf(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot <= Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) ? "" : name.substring(dot);
    }

    private IngestException unknown(String file) {
        return new IngestException(file + ": no reader for such a file; known suffixes are "
                + String.join(", ", suffixes()) + "; save it as one of these in its own program.");
    }
}
