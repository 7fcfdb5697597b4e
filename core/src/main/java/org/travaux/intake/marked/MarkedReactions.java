package org.travaux.intake.marked;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.travaux.compare.DocumentComparer;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.SourceFile;
import org.travaux.intake.IntakeException;
import org.travaux.lineage.HeldTexts;
import org.travaux.lineage.TextNotHeldException;
import org.travaux.model.Access;
import org.travaux.model.Annotation;
import org.travaux.model.EdtfDate;
import org.travaux.model.evidence.Capture;
import org.travaux.model.evidence.Source;
import org.travaux.model.evidence.SourceType;
import org.travaux.model.plan.Party;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.reaction.Reaction;
import org.travaux.record.PlanFolder;
import org.travaux.record.PlanRecord;
import org.travaux.record.check.PlanFormatException;
import org.travaux.record.exchange.entry.NameBook;
import org.travaux.record.exchange.entry.NewIds;

/** Makes proposed reactions of a file with comments and tracked changes, and puts them into a plan when they are confirmed. */
public final class MarkedReactions {

    private static final String SOURCES = "sources";
    private static final List<String> SUFFIXES = List.of(".docx", ".docm", ".odt");

    private final DocumentReaders readers;
    private final DocumentComparer comparer;

    /**
     * Makes one.
     *
     * @param readers the readers at hand
     * @param comparer compares the text before and after the changes
     */
    public MarkedReactions(DocumentReaders readers, DocumentComparer comparer) {
        this.readers = Objects.requireNonNull(readers, "readers");
        this.comparer = Objects.requireNonNull(comparer, "comparer");
    }

    /**
     * {@return whether a file can have comments and tracked changes, by its name}
     *
     * @param file a file
     */
    public static boolean reads(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return SUFFIXES.stream().anyMatch(name::endsWith);
    }

    /**
     * {@return the reactions that a file proposes: one for each comment, and one for each clause with tracked changes}
     *
     * @param folder the plan folder
     * @param record the record in it
     * @param file the file
     * @param party the party that it came from
     * @param version the version that it answers, of which a text is held
     * @param today the day on which it is read
     * @throws IngestException if the file or the version's text cannot be read
     * @throws TextNotHeldException if no text of the version is held
     * @throws IntakeException if there is neither a comment nor a tracked change in it
     */
    public Proposals propose(
            Path folder, PlanRecord record, SourceFile file, Party party, PlanVersion version, LocalDate today)
            throws IngestException, TextNotHeldException, IntakeException {
        IngestedDocument held = new HeldTexts(folder, readers).readMain(version, null);
        MarkedFile marked = MarkedFile.read(file, held, readers, comparer);
        List<MarkedFile.Comment> comments = marked.comments();
        List<MarkedFile.Changed> changed = marked.changed();
        if (comments.isEmpty() && changed.isEmpty()) {
            throw new IntakeException(file.name()
                    + " has neither comments nor tracked changes. \"compare\" shows what differs from " + version.id()
                    + ".");
        }
        List<Annotation> annotations = new ArrayList<>();
        comments.forEach(comment -> annotations.add(comment.annotation()));
        changed.forEach(clause -> annotations.addAll(clause.annotations()));
        Optional<Source> known =
                record.sources().stream().filter(source -> isCopy(source, file)).findFirst();
        Source source = known.orElseGet(() -> source(record, file, party, annotations, today));
        ProposedReactions proposed =
                new ProposedReactions(record.plan(), party, version, held, source.id(), file.name());
        NewIds ids = new NewIds(record.reactions().stream().map(Reaction::id).toList());
        List<Reaction> reactions = new ArrayList<>();
        comments.forEach(comment -> reactions.add(proposed.of(comment, marked.language(), ids)));
        changed.forEach(clause -> reactions.add(proposed.of(clause, ids)));
        return new Proposals(reactions, source, known.isPresent(), file, notes(marked, version, reactions, known));
    }

    private static List<String> notes(
            MarkedFile marked, PlanVersion version, List<Reaction> reactions, Optional<Source> known) {
        List<String> notes = new ArrayList<>();
        if (!marked.looksLikeTheVersion()) {
            notes.add("Most clauses of the file have no counterpart in " + version.id()
                    + ": check that it answers that version.");
        }
        long nowhere = reactions.stream()
                .filter(reaction -> reaction.target().clauses().isEmpty())
                .count();
        if (nowhere > 0) {
            notes.add(nowhere + (nowhere == 1 ? " stands" : " stand") + " beside no clause of " + version.id() + " and "
                    + (nowhere == 1 ? "is" : "are") + " taken to be about the whole.");
        }
        known.ifPresent(source -> notes.add("The record has this very file already, as source " + source.id() + "."));
        return notes;
    }

    private static boolean isCopy(Source source, SourceFile file) {
        Capture capture = source.capture();
        return capture != null && file.digest().equalsIgnoreCase(capture.digest());
    }

    private static Source source(
            PlanRecord record, SourceFile file, Party party, List<Annotation> annotations, LocalDate today) {
        EdtfDate published = annotations.stream()
                .flatMap(annotation -> ProposedReactions.day(annotation).stream())
                .max(EdtfDate.CHRONOLOGICAL)
                .orElse(new EdtfDate(today.toString()));
        List<String> taken = record.sources().stream().map(Source::id).toList();
        String stem = NameBook.id(party.id() + " " + published.text());
        String id = taken.contains(stem) ? new NewIds(taken).next(stem) : stem;
        String name = file.name();
        int dot = name.lastIndexOf('.');
        return new Source(
                id,
                SourceType.OFFICIAL,
                party.name(),
                name,
                null,
                null,
                published,
                new EdtfDate(today.toString()),
                null,
                null,
                new Capture(
                        SOURCES + "/" + id + name.substring(dot).toLowerCase(Locale.ROOT),
                        file.digest(),
                        new EdtfDate(today.toString()),
                        null),
                Access.OPEN,
                null);
    }

    /**
     * Puts reactions that a file proposed into a plan, with the file as it came under {@code sources/}; either all of it or
     * nothing.
     *
     * @param folder the plan folder
     * @param proposals what the file proposed
     * @param reactions the reactions as they are to be recorded
     * @return the record as it is now
     * @throws PlanFormatException if they do not fit the record
     * @throws IOException if the folder cannot be written
     */
    public static PlanRecord add(Path folder, Proposals proposals, List<Reaction> reactions)
            throws PlanFormatException, IOException {
        if (proposals.known()) {
            return PlanFolder.addReactions(folder, reactions, List.of(), List.of());
        }
        Capture capture = Objects.requireNonNull(proposals.source().capture(), "capture");
        Path copy = folder.resolve(capture.file());
        boolean entered = false;
        Files.createDirectories(Objects.requireNonNull(copy.getParent(), "folder"));
        Files.write(copy, proposals.file().bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            PlanRecord record = PlanFolder.addReactions(folder, reactions, List.of(proposals.source()), List.of());
            entered = true;
            return record;
        } finally {
            if (!entered) {
                Files.deleteIfExists(copy);
            }
        }
    }
}
