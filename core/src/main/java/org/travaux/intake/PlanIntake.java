package org.travaux.intake;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.Enclosure;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.model.Access;
import org.travaux.model.plan.Derivation;
import org.travaux.model.plan.DerivationBasis;
import org.travaux.model.plan.Party;
import org.travaux.model.plan.Plan;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.Received;
import org.travaux.model.plan.TextPart;
import org.travaux.model.plan.VersionText;
import org.travaux.record.PlanFolder;
import org.travaux.record.PlanRecord;
import org.travaux.record.check.PlanFormatException;

/** Makes plan folders and puts documents into them. A document that cannot be read is not taken, and nothing is left of it. */
public final class PlanIntake {

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");
    private static final String UNKNOWN_LANGUAGE = "und";
    private static final String TEXTS = "texts";
    private static final String SOURCES = "sources";

    private final DocumentReaders readers;

    /**
     * What was put in.
     *
     * @param version the version as it is now
     * @param text the text added to it
     * @param read the document as it was read
     */
    public record Added(PlanVersion version, VersionText text, IngestedDocument read) {

        /** Checks that nothing is missing. */
        public Added {
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(read, "read");
        }
    }

    /**
     * Makes an intake.
     *
     * @param readers the readers at hand
     */
    public PlanIntake(DocumentReaders readers) {
        this.readers = Objects.requireNonNull(readers, "readers");
    }

    /**
     * Makes a plan folder without versions.
     *
     * @param folder where; made if it is not there, and it may hold other files
     * @param id the plan's id
     * @param title the plan's title
     * @param parties those who take part
     * @throws IntakeException if there is a plan already, or the id is none
     * @throws PlanFormatException if two parties share a name; nothing was written
     * @throws IOException if the folder cannot be written
     */
    public static void create(Path folder, String id, String title, List<Party> parties)
            throws IntakeException, PlanFormatException, IOException {
        if (PlanFolder.isPlanFolder(folder)) {
            throw new IntakeException(folder + " holds a plan already. Name another folder, or add versions to it.");
        }
        checkId("plan", id);
        boolean there = Files.exists(folder);
        Files.createDirectories(folder);
        try {
            Plan plan = new Plan(id, title, null, null, parties, List.of(), List.of(), List.of(), List.of());
            PlanFolder.write(
                    new PlanRecord(plan, List.of(), List.of(), List.of(), List.of(), List.of(), Map.of()), folder);
        } catch (PlanFormatException | IOException e) {
            if (!there) {
                Files.deleteIfExists(folder);
            }
            throw e;
        }
    }

    /**
     * {@return what was put in: a new version with its first text, or a further text of a version that the plan has}
     *
     * @param folder a plan folder
     * @param file the document, kept byte for byte under {@code texts/}; where it is a part of a larger file, such as a
     *     mail, that one is kept under {@code sources/}
     * @param said what is said of it
     * @param options how it is to be read
     * @throws IngestException if it cannot be read
     * @throws IntakeException if what is said of it does not suffice or does not fit the plan
     * @throws PlanFormatException if the folder is no plan folder
     * @throws IOException if the folder cannot be written
     */
    public Added add(Path folder, SourceFile file, NewText said, ReadOptions options)
            throws IngestException, IntakeException, PlanFormatException, IOException {
        Plan plan = PlanFolder.read(folder).plan();
        PlanVersion known = plan.version(said.version()).orElse(null);
        PlanVersion version = known == null ? newVersion(plan, said) : known;
        if (known != null
                && (said.label() != null
                        || said.date() != null
                        || !said.derivedFrom().isEmpty())) {
            throw new IntakeException("The plan has a version " + known.id() + " (" + known.label()
                    + ") already. Leave out label, date and derivation to add a text to it, or give another id.");
        }
        IngestedDocument read = readers.read(file, options);
        Enclosure enclosure = read.enclosure();
        SourceFile kept = enclosure == null ? file : enclosure.part();
        String digest = kept.digest();
        for (PlanVersion other : plan.versions()) {
            for (VersionText text : other.texts()) {
                if (digest.equalsIgnoreCase(text.digest())) {
                    throw new IntakeException("The plan holds these very bytes already: " + text.file() + ", a text of "
                            + other.id() + ".");
                }
            }
        }
        String language = language(file, said, read);
        List<Path> written = new ArrayList<>();
        boolean entered = false;
        try {
            Path path = keep(folder.resolve(TEXTS), kept, version, language);
            written.add(path);
            if (enclosure != null) {
                written.add(keep(folder.resolve(SOURCES), file, version, language));
            }
            VersionText text = new VersionText(
                    TEXTS + "/" + path.getFileName(),
                    language,
                    said.role(),
                    TextPart.MAIN,
                    null,
                    null,
                    received(said, enclosure, written),
                    null,
                    Access.OPEN,
                    Map.of(),
                    digest,
                    null);
            PlanVersion now = version.withText(text);
            if (known == null) {
                PlanFolder.addVersion(folder, now);
            } else {
                PlanFolder.addText(folder, known.id(), text);
            }
            entered = true;
            return new Added(now, text, read);
        } finally {
            if (!entered) {
                for (Path path : written) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }

    /** What is said of it, and of a part what the file around it says. */
    private static @Nullable Received received(NewText said, @Nullable Enclosure enclosure, List<Path> written) {
        Received own = said.received();
        if (enclosure == null) {
            return own;
        }
        String around = "a part of " + SOURCES + "/" + written.getLast().getFileName();
        return own == null
                ? new Received(null, enclosure.date(), enclosure.from(), around, null)
                : new Received(
                        own.text(),
                        own.when() == null ? enclosure.date() : own.when(),
                        own.from() == null ? enclosure.from() : own.from(),
                        own.how() == null ? around : own.how(),
                        own.by());
    }

    private static PlanVersion newVersion(Plan plan, NewText said) throws IntakeException {
        checkId("version", said.version());
        if (said.label() == null || said.date() == null) {
            throw new IntakeException("The plan has no version " + said.version()
                    + ". A new one needs a label and a date (unknown where nobody says).");
        }
        List<Derivation> derived = new ArrayList<>();
        for (String from : said.derivedFrom()) {
            if (plan.version(from).isEmpty()) {
                List<String> ids = plan.versions().stream().map(PlanVersion::id).toList();
                throw new IntakeException("The plan has no version " + from + " that " + said.version()
                        + " could go back to. It has "
                        + (ids.isEmpty() ? "none yet; leave --from out." : String.join(", ", ids) + "."));
            }
            derived.add(new Derivation(from, DerivationBasis.INFERRED, null, null));
        }
        return new PlanVersion(
                said.version(),
                said.label(),
                List.of(),
                null,
                null,
                null,
                said.date(),
                null,
                said.status(),
                List.of(),
                derived,
                null,
                null,
                Access.OPEN,
                null,
                List.of());
    }

    private static void checkId(String what, String id) throws IntakeException {
        if (!ID.matcher(id).matches()) {
            throw new IntakeException("\"" + id + "\" cannot be the id of a " + what
                    + ". Take letters, digits, dots, hyphens and underscores.");
        }
    }

    private static String language(SourceFile file, NewText said, IngestedDocument read) throws IntakeException {
        String language = said.language() == null ? read.document().identity().language() : said.language();
        if (language.equals(UNKNOWN_LANGUAGE)) {
            throw new IntakeException(file.name()
                    + ": its language cannot be told from the text. Say it with --language, such as en or uk.");
        }
        try {
            return new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IntakeException("\"" + language + "\" is no language tag. Write one such as en, uk or fr-CA.");
        }
    }

    /** Writes the bytes under a name made of the version's id, and of the language where that one is taken. */
    private static Path keep(Path texts, SourceFile file, PlanVersion version, String language)
            throws IOException, IntakeException {
        Files.createDirectories(texts);
        String suffix = DocumentReaders.suffixFor(file);
        for (String name : List.of(version.id(), version.id() + "." + language)) {
            Path path = texts.resolve(name + suffix);
            try {
                return Files.write(path, file.bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            } catch (FileAlreadyExistsException taken) {
                // The next name is tried.
            }
        }
        throw new IntakeException("The folder " + texts + " has files named for " + version.id()
                + " in this language already. Give the version another id.");
    }
}
