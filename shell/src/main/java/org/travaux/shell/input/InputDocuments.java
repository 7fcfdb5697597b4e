package org.travaux.shell.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.travaux.archive.ArchiveFailure;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.lineage.HeldTexts;
import org.travaux.lineage.TextNotHeldException;
import org.travaux.model.ClauseDocument;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.TextPart;
import org.travaux.model.plan.VersionText;
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
    private static final String PLAN = PlanPlaces.PLAN;

    /** Parts a version from the language of one of its texts: {@code accord@uk}. */
    private static final char LANGUAGE_SIGN = '@';

    private final PlanPlaces places;
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
     * @param places where plans lie
     * @param readers the readers at hand
     * @param input what {@code -} stands for
     */
    public InputDocuments(PlanPlaces places, DocumentReaders readers, PipedInput input) {
        this.places = Objects.requireNonNull(places, "places");
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
        options.addAll(ArchiveOptions.ofReading());
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
     * {@return the files that the names stand for, after looking that each is there; none for standard input or a version}. What
     * of an archive is not shown to who types the line is said here.
     *
     * @param names as they were typed
     * @param invocation the line
     * @throws UsageException if standard input is named twice
     * @throws ArchiveFailure if a plan is not to be had from an archive
     * @throws PlanFormatException if a plan's record is not as it should be
     * @throws IOException if a plan cannot be read
     */
    public List<Path> files(List<String> names, Invocation invocation)
            throws ArchiveFailure, PlanFormatException, IOException {
        List<String> ofFiles = new ArrayList<>();
        for (String name : names) {
            Optional<PlanReference> reference = PlanReference.of(name);
            if (reference.isPresent()) {
                places.archived(reference.get(), invocation);
            } else if (name.equals(STANDARD_INPUT) || invocation.value(PLAN).isEmpty()) {
                ofFiles.add(name);
            }
        }
        boolean ofArchive =
                names.stream().anyMatch(name -> PlanReference.of(name).isPresent());
        boolean ofPlan = plan(invocation).isPresent();
        if (!ofArchive && !ofPlan) {
            PlanPlaces.refuseArchiveOptions(invocation);
            if (invocation.has(PlanPlaces.ON) && invocation.value(PlanPlaces.ON).isPresent()) {
                throw new UsageException("--on is for versions of a plan, which have dates. Name it with --plan.");
            }
        }
        return existing(ofFiles);
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
     * @throws ArchiveFailure if the plan is not to be had from an archive
     * @throws PlanFormatException if the plan's record is not as it should be
     * @throws TextNotHeldException if no text of the version is held
     */
    public IngestedDocument read(String name, Invocation invocation)
            throws IngestException, IOException, ArchiveFailure, PlanFormatException, TextNotHeldException {
        ReadOptions options = optionsOf(invocation);
        Optional<NamedPlan> plan = planOf(name, invocation);
        IngestedDocument document;
        if (plan.isPresent()) {
            document = version(plan.get(), versionName(name));
        } else if (name.equals(STANDARD_INPUT)) {
            document = readers.read(piped(), options);
        } else {
            document = readers.read(InputFiles.existing(name), options);
        }
        leaveNoGarbage();
        return document;
    }

    /**
     * {@return the plan of which a name means a version: that of the archive which the name itself has, else the one that
     * {@code --plan} names; nothing where it means none}
     *
     * @param name a file, a version or {@code -}
     * @param invocation the line
     * @throws ArchiveFailure if the plan is not to be had from an archive
     * @throws PlanFormatException if the plan's record is not as it should be
     * @throws IOException if it cannot be read
     */
    public Optional<NamedPlan> planOf(String name, Invocation invocation)
            throws ArchiveFailure, PlanFormatException, IOException {
        Optional<PlanReference> reference = PlanReference.of(name);
        if (reference.isPresent()) {
            return Optional.of(asOf(places.archived(reference.get(), invocation), invocation));
        }
        return name.equals(STANDARD_INPUT) ? Optional.empty() : plan(invocation);
    }

    /**
     * {@return a plan with the statements that the line asks for}
     *
     * @param plan the plan
     * @param invocation the line
     */
    public NamedPlan withOpenStatements(NamedPlan plan, Invocation invocation) {
        return places.withOpenStatements(plan, invocation);
    }

    private NamedPlan asOf(NamedPlan plan, Invocation invocation) {
        return invocation.has(PlanPlaces.ON) ? places.asOf(plan, invocation) : plan;
    }

    /** The version that a name means within its plan. */
    private static String versionName(String name) {
        Optional<PlanReference> reference = PlanReference.of(name);
        if (reference.isEmpty()) {
            return name;
        }
        String version = reference.get().version();
        if (version == null) {
            throw new UsageException("\"" + name + "\" names a plan. Name one of its versions: "
                    + reference.get().planName() + ":VERSION.");
        }
        return version;
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
     * {@return the plan that {@code --plan} names; nothing where the line names none}
     *
     * @param invocation the line
     * @throws ArchiveFailure if the plan is not to be had from an archive
     * @throws PlanFormatException if the plan's record is not as it should be
     * @throws IOException if it cannot be read
     */
    public Optional<NamedPlan> plan(Invocation invocation) throws ArchiveFailure, PlanFormatException, IOException {
        Optional<String> plan = invocation.value(PLAN);
        return plan.isPresent()
                ? Optional.of(asOf(places.named(plan.get(), invocation), invocation))
                : Optional.empty();
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
     * @param name {@code accord}, or with a language, {@code accord@uk}; or in an archive, {@code archive:lake@v2:accord}
     */
    public static String versionId(String name) {
        return idOf(versionName(name));
    }

    private static String idOf(String name) {
        int sign = name.lastIndexOf(LANGUAGE_SIGN);
        return sign < 0 ? name : name.substring(0, sign);
    }

    private IngestedDocument version(NamedPlan plan, String name) throws IngestException, TextNotHeldException {
        int sign = name.lastIndexOf(LANGUAGE_SIGN);
        PlanVersion version = plan.version(idOf(name));
        HeldTexts texts = new HeldTexts(plan.folder(), readers);
        IngestedDocument read = sign < 0
                ? texts.readMain(version, null)
                : texts.read(version, inLanguage(version, name.substring(sign + 1)));
        ClauseDocument document = read.document();
        return read.withDocument(document.withIdentity(document.identity().archivedAs(plan.citation())));
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
