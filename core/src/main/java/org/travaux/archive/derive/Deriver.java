package org.travaux.archive.derive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.OwnFiles;
import org.travaux.archive.derive.Derivation.TextReading;
import org.travaux.archive.format.FileFormat;
import org.travaux.archive.format.FormatIdentifier;
import org.travaux.archive.json.JsonTree;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestedDocument;
import org.travaux.model.plan.Plan;
import org.travaux.model.plan.VersionText;

/** Derives what is kept beside the files of a plan folder. What was derived from the same bytes by the same program is kept. */
public final class Deriver {

    private static final String TEXTS = "texts/";

    private final DocumentReaders readers;
    private final String program;

    /**
     * Makes a deriver.
     *
     * @param readers the readers at hand
     * @param program the name and version of the program, which stand in what is derived
     */
    public Deriver(DocumentReaders readers, String program) {
        this.readers = Objects.requireNonNull(readers, "readers");
        this.program = Objects.requireNonNull(program, "program");
    }

    /** {@return the name and version of the program} */
    public String program() {
        return program;
    }

    /**
     * {@return what was derived}
     *
     * @param folder a plan folder
     * @param plan its plan
     * @param digests SHA-512 of its files by path
     * @param earlier what {@link OwnFiles#DERIVED} of the last version says; without keys where there is none
     * @param space where files are made
     * @throws IOException if a file cannot be read or made
     */
    public Derivation derive(Path folder, Plan plan, Map<String, String> digests, JsonTree earlier, Path space)
            throws IOException {
        Map<String, JsonTree> known = new LinkedHashMap<>();
        for (JsonTree entry : earlier.trees("files")) {
            known.put(entry.text("file"), entry);
        }
        Map<String, Path> made = new LinkedHashMap<>();
        List<String> kept = new ArrayList<>();
        Map<String, TextReading> texts = new LinkedHashMap<>();
        List<VersionText> all = plan.versions().stream()
                .flatMap(version -> version.texts().stream())
                .toList();
        for (VersionText text : all) {
            String digest = digests.get(text.file());
            if (digest != null && !texts.containsKey(text.file())) {
                TextReading reading = read(folder, text.file(), digest, known.get(text.file()), made, space);
                texts.put(text.file(), reading);
                if (!reading.again() && reading.failure() == null) {
                    kept.add(clausesOf(text.file()));
                }
            }
        }
        Map<String, FileFormat> formats = formats(folder, digests, known);
        Path derived = Files.write(
                space.resolve("derived"), summary(digests, formats, texts).line());
        made.put(OwnFiles.DERIVED, derived);
        return new Derivation(made, kept, List.copyOf(texts.values()), formats);
    }

    /** {@return where the clauses of a text stand} */
    static String clausesOf(String file) {
        boolean direct = file.startsWith(TEXTS) && file.indexOf('/', TEXTS.length()) < 0;
        return OwnFiles.CLAUSES + "/" + (direct ? file.substring(TEXTS.length()) : "of/" + file) + ".json";
    }

    private TextReading read(
            Path folder, String file, String digest, @Nullable JsonTree known, Map<String, Path> made, Path space)
            throws IOException {
        boolean sameBytes = known != null && known.text("digest").equals("sha512:" + digest);
        if (known != null && sameBytes && known.text("reader").equals(program)) {
            return new TextReading(
                    file,
                    false,
                    false,
                    (int) known.number("clauses"),
                    (int) known.number("doubts"),
                    known.textOrNull("failure"));
        }
        boolean replaced = known != null && sameBytes && !known.text("reader").isEmpty();
        try {
            IngestedDocument read = readers.read(folder.resolve(file));
            Path clauses =
                    Files.write(space.resolve("clauses-" + made.size()), ClauseJson.of(read, file, digest, program));
            made.put(clausesOf(file), clauses);
            int count = read.document().clauses().size();
            return new TextReading(file, true, replaced, count, read.issues().size(), null);
        } catch (IngestException e) {
            // The text is kept all the same; its path on this machine is nobody's concern in ten years.
            String reason = String.valueOf(e.getMessage()).replace(folder.resolve(file) + ": ", "");
            return new TextReading(file, true, replaced, 0, 0, reason);
        }
    }

    private static Map<String, FileFormat> formats(
            Path folder, Map<String, String> digests, Map<String, JsonTree> known) throws IOException {
        Map<String, FileFormat> formats = new TreeMap<>();
        for (Map.Entry<String, String> file : digests.entrySet()) {
            @Nullable JsonTree before = known.get(file.getKey());
            formats.put(
                    file.getKey(),
                    before != null && before.text("digest").equals("sha512:" + file.getValue())
                            ? format(before)
                            : FormatIdentifier.of(folder.resolve(file.getKey())));
        }
        return formats;
    }

    private static FileFormat format(JsonTree entry) {
        return new FileFormat(
                entry.text("format"), entry.text("formatName"), FileFormat.Basis.valueOf(entry.text("formatBasis")));
    }

    private JsonTree summary(
            Map<String, String> digests, Map<String, FileFormat> formats, Map<String, TextReading> texts) {
        List<JsonTree> files = new ArrayList<>();
        formats.forEach((file, format) -> {
            JsonTree entry = new JsonTree()
                    .with("file", file)
                    .with("digest", "sha512:" + digests.get(file))
                    .with("format", format.puid())
                    .with("formatName", format.name())
                    .with("formatBasis", format.basis().name());
            TextReading text = texts.get(file);
            if (text != null) {
                entry.with("reader", program);
                if (text.failure() == null) {
                    entry.with("clausesFile", clausesOf(file))
                            .with("clauses", text.clauses())
                            .with("doubts", text.doubts());
                } else {
                    entry.with("failure", text.failure());
                }
            }
            files.add(entry);
        });
        return new JsonTree()
                .with("schemaVersion", 1)
                .with("derived", true)
                .with("formatRegistry", "PRONOM")
                .with("files", files);
    }
}
