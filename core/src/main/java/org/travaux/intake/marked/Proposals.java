package org.travaux.intake.marked;

import java.util.List;
import java.util.Objects;
import org.travaux.ingest.SourceFile;
import org.travaux.model.evidence.Source;
import org.travaux.model.reaction.Reaction;

/**
 * Reactions that a marked file proposes; nothing is in the record yet.
 *
 * @param reactions the reactions, those from comments before those from tracked changes, each in document order
 * @param source the file as their source
 * @param known whether the record has that source already
 * @param file the file
 * @param notes what users must know, a sentence each
 */
public record Proposals(List<Reaction> reactions, Source source, boolean known, SourceFile file, List<String> notes) {

    /** Checks and copies. */
    public Proposals {
        reactions = List.copyOf(reactions);
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(file, "file");
        notes = List.copyOf(notes);
    }
}
