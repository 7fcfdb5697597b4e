package org.travaux.ingest;

import java.util.Set;

/** Reads files of one format into clause documents. */
public interface DocumentReader {

    /** {@return the file-name suffixes it reads, in lower case with the dot} */
    Set<String> suffixes();

    /**
     * {@return the document in the file}
     *
     * @param source the file's name and bytes, of which there is one at least
     * @param options how it is to be read; a reader leaves aside what its format does not know
     * @throws IngestException if the file is not such a document, or a broken one
     */
    IngestedDocument read(SourceFile source, ReadOptions options) throws IngestException;
}
