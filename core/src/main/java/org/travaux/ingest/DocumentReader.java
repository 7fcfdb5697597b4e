package org.travaux.ingest;

import java.nio.file.Path;
import java.util.Set;

/** Reads files of one format into clause documents. */
public interface DocumentReader {

    /** {@return the file-name suffixes it reads, in lower case with the dot} */
    Set<String> suffixes();

    /**
     * {@return the document in the file}
     *
     * @param file an existing, readable file
     * @throws IngestException if the file is not such a document, or a broken one
     */
    IngestedDocument read(Path file) throws IngestException;
}
