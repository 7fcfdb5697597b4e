package org.travaux.shell.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.ReadOptions;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;

/** The documents that a line names as input, read as its options say. */
public final class InputDocuments {

    private static final String VIEW = "view";

    private final DocumentReaders readers;

    /**
     * Makes documents readable.
     *
     * @param readers the readers at hand
     */
    public InputDocuments(DocumentReaders readers) {
        this.readers = Objects.requireNonNull(readers, "readers");
    }

    /** {@return a command's own options and those that say how a document is read} */
    static List<OptionSyntax> with(OptionSyntax... own) {
        List<OptionSyntax> options = new ArrayList<>(List.of(own));
        options.add(OptionSyntax.choice(
                VIEW, "which text, where changes are tracked", List.of("final", "original", "marked")));
        return options;
    }

    /** {@return the document of this name} */
    IngestedDocument read(Path file, Invocation invocation) throws IngestException {
        return readers.read(file, optionsOf(invocation));
    }

    private static ReadOptions optionsOf(Invocation invocation) {
        return new ReadOptions(ReadOptions.View.valueOf(invocation.choice(VIEW).toUpperCase(Locale.ROOT)), null);
    }
}
