package org.travaux.shell.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.lineage.HeldTexts;
import org.travaux.lineage.TextNotHeldException;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.TextPart;
import org.travaux.model.plan.VersionText;
import org.travaux.record.PlanFolder;
import org.travaux.record.PlanRecord;
import org.travaux.record.check.PlanFormatException;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.line.UsageException;
import org.travaux.shell.line.ValueKind;

/**
 * The documents that a line names as input, read as its options say: files, versions of the plan that {@code --plan} names,
 * or {@code -} for standard input.
 */
public final class InputDocuments {

    /** What stands for standard input. */
    static final String STANDARD_INPUT = "-";

    /** Bytes in use from which a collection is worth its time: a tenth of a second, saved again by the shorter ones later. */
    private static final long LARGE_READING = 96L << 20;

    private static final String VIEW = "view";
    private static final String PART = "part";
    private static final String PLAN = "plan";

    /** Parts a version from the language of one of its texts: {@code accord@uk}. */
    private static final char LANGUAGE_SIGN = '@';

    private final DocumentReaders readers;
    private final PipedInput input;

    /** What reaches the program through its standard input. */
    @FunctionalInterface
    public interface PipedInput {

        /** {@return the stream, or nothing where it is a person's keyboard or is read as commands} */
        Optional<InputStream> stream();
    }

    /**
     * Makes documents readable.
     *
     * @param readers the readers at hand
     * @param input what {@code -} stands for
     */
    public InputDocuments(DocumentReaders readers, PipedInput input) {
        this.readers = Objects.requireNonNull(readers, "readers");
        this.input = Objects.requireNonNull(input, "input");
    }

    /**
     * {@return a command's own options and those that say how a document is read}
     *
     * @param own the command's own
     */
    public static List<OptionSyntax> with(OptionSyntax... own) {
        List<OptionSyntax> options = new ArrayList<>(List.of(own));
        options.add(new OptionSyntax(
                PLAN, "DIR", "versions of this plan, or VERSION@LANG", ValueKind.FOLDER, List.of(), false));
        options.addAll(ofReading());
        return options;
    }

    /** {@return the options that say how a document is read} */
    static List<OptionSyntax> ofReading() {
        return List.of(
                OptionSyntax.choice(
                        VIEW, "which text, where changes are tracked", List.of("final", "original", "marked")),
                part());
    }

    /** {@return the option that names a part of a mail} */
    public static OptionSyntax part() {
        return OptionSyntax.text(PART, "NAME", "which attachment of a mail, or body");
    }

    /**
     * {@return the files that the names stand for, after looking that each is there; none for standard input or a version}
     *
     * @param names as they were typed
     * @param invocation the line
     * @throws UsageException if standard input is named twice
     */
    public static List<Path> files(List<String> names, Invocation invocation) {
        return invocation.value(PLAN).isPresent()
                ? existing(names.stream().filter(STANDARD_INPUT::equals).toList())
                : existing(names);
    }

    /**
     * {@return the files that the names stand for, after looking that each is there; none for standard input}
     *
     * @param names as they were typed
     * @throws UsageException if standard input is named twice
     */
    public static List<Path> existing(List<String> names) {
        if (names.stream().filter(STANDARD_INPUT::equals).count() > 1) {
            throw new UsageException("Standard input (-) can be only one of the documents.");
        }
        return names.stream()
                .filter(name -> !name.equals(STANDARD_INPUT))
                .map(InputFiles::existing)
                .toList();
    }

    /**
     * {@return the document of this name}
     *
     * @param name a file, a version or {@code -}
     * @param invocation the line
     * @throws IngestException if the document cannot be read
     * @throws IOException if standard input cannot be read
     * @throws PlanFormatException if the plan's record is not as it should be
     * @throws TextNotHeldException if no text of the version is held
     */
    public IngestedDocument read(String name, Invocation invocation)
            throws IngestException, IOException, PlanFormatException, TextNotHeldException {
        Optional<String> plan = invocation.value(PLAN);
        ReadOptions options = optionsOf(invocation);
        IngestedDocument document;
        if (plan.isPresent() && !name.equals(STANDARD_INPUT)) {
            document = version(InputFiles.path(plan.get()), name);
        } else if (name.equals(STANDARD_INPUT)) {
            document = readers.read(piped(), options);
        } else {
            document = readers.read(InputFiles.existing(name), options);
        }
        leaveNoGarbage();
        return document;
    }

    /**
     * Collects what the reading of a large document left. The serial collector lets its old generation grow up to a quarter of
     * the machine's memory before it looks at it; after reading, two thirds of it are garbage, which would stay to the end.
     */
    private static void leaveNoGarbage() {
        Runtime machine = Runtime.getRuntime();
        if (machine.totalMemory() - machine.freeMemory() > LARGE_READING) {
            System.gc();
        }
    }

    /**
     * {@return what the record of the plan says that the line names; nothing where it names none}
     *
     * @param invocation the line
     * @throws PlanFormatException if the plan's record is not as it should be
     */
    public static Optional<PlanRecord> record(Invocation invocation) throws PlanFormatException {
        Optional<String> plan = invocation.value(PLAN);
        return plan.isPresent() ? Optional.of(PlanFolder.read(InputFiles.path(plan.get()))) : Optional.empty();
    }

    /**
     * {@return the plan that the line names; nothing where it names none}
     *
     * @param invocation the line
     * @throws PlanFormatException if the plan's record is not as it should be
     */
    public static Optional<NamedPlan> plan(Invocation invocation) throws PlanFormatException {
        Optional<PlanRecord> record = record(invocation);
        return record.map(
                read -> new NamedPlan(InputFiles.path(invocation.value(PLAN).orElseThrow()), read));
    }

    /**
     * {@return the bytes that a name stands for}
     *
     * @param name a file or {@code -}
     * @throws IngestException if the file cannot be read
     * @throws IOException if standard input cannot be read
     */
    public SourceFile source(String name) throws IngestException, IOException {
        return name.equals(STANDARD_INPUT) ? piped() : SourceFile.read(InputFiles.existing(name));
    }

    /**
     * {@return what a file says, by its clauses}
     *
     * @param file the file
     * @throws IngestException if it cannot be read
     */
    public IngestedDocument read(SourceFile file) throws IngestException {
        return readers.read(file, ReadOptions.STANDARD);
    }

    /**
     * {@return how the line says that a document is read}
     *
     * @param invocation the line
     */
    public static ReadOptions optionsOf(Invocation invocation) {
        ReadOptions.View view = invocation.has(VIEW)
                ? ReadOptions.View.valueOf(invocation.choice(VIEW).toUpperCase(Locale.ROOT))
                : ReadOptions.View.FINAL;
        return new ReadOptions(view, invocation.value(PART).orElse(null));
    }

    /**
     * {@return the id of the version that a name stands for, where a plan is named}
     *
     * @param name {@code accord}, or with a language, {@code accord@uk}
     */
    public static String versionId(String name) {
        int sign = name.lastIndexOf(LANGUAGE_SIGN);
        return sign < 0 ? name : name.substring(0, sign);
    }

    private IngestedDocument version(Path folder, String name)
            throws IngestException, PlanFormatException, TextNotHeldException {
        int sign = name.lastIndexOf(LANGUAGE_SIGN);
        PlanVersion version = PlanVersions.version(PlanFolder.read(folder).plan(), versionId(name));
        HeldTexts texts = new HeldTexts(folder, readers);
        return sign < 0
                ? texts.readMain(version, null)
                : texts.read(version, inLanguage(version, name.substring(sign + 1)));
    }

    /** The main text of a version in a language. */
    private static VersionText inLanguage(PlanVersion version, String language) throws TextNotHeldException {
        VersionText nearest = HeldTexts.mainText(version, language).orElseThrow(() -> TextNotHeldException.of(version));
        String wanted = Locale.forLanguageTag(language).getLanguage();
        if (wanted.isEmpty()
                || !wanted.equals(Locale.forLanguageTag(nearest.language()).getLanguage())) {
            List<String> held = version.texts().stream()
                    .filter(text -> text.part() == TextPart.MAIN)
                    .map(VersionText::language)
                    .distinct()
                    .toList();
            throw new UsageException("No text of " + version.id() + " in the language “" + language
                    + "” is held. It is held in: " + String.join(", ", held) + ".");
        }
        return nearest;
    }

    private SourceFile piped() throws IngestException, IOException {
        InputStream in = input.stream()
                .orElseThrow(() -> new UsageException(
                        "There is nothing on standard input here. Name a file, or pipe a text into travaux."));
        return SourceFile.of("standard input", in.readNBytes(Math.toIntExact(SourceFile.MAX_BYTES + 1)));
    }
}
