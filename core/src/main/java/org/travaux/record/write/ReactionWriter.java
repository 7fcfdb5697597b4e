package org.travaux.record.write;

import org.jspecify.annotations.Nullable;
import org.travaux.model.Anchor;
import org.travaux.model.ClauseReference;
import org.travaux.model.evidence.VersionReference;
import org.travaux.model.reaction.Passage;
import org.travaux.model.reaction.Reaction;
import org.travaux.model.reaction.Seek;
import org.travaux.model.reaction.Speaker;
import org.travaux.model.reaction.Statement;
import org.travaux.model.reaction.Target;

/** Writes the entries of {@code reactions.yaml}. */
public final class ReactionWriter {

    private ReactionWriter() {}

    /**
     * {@return the map that a reaction is in the file}
     *
     * @param reaction a reaction
     */
    public static MapTree reaction(Reaction reaction) {
        var assertedBy = reaction.assertedBy();
        return new MapTree()
                .text("id", reaction.id())
                .text("party", reaction.party())
                .textsIfAny("members", reaction.members())
                .lineOrNull("speaker", speaker(reaction.speaker()))
                .term("attribution", reaction.attribution())
                .text("assertedBy", assertedBy == null ? null : assertedBy.text())
                .text("onBehalfOf", reaction.onBehalfOf())
                .map("statement", statement(reaction.statement()))
                .term("stance", reaction.stance())
                .linesIfAny("seeks", reaction.seeks(), ReactionWriter::seek)
                .map("target", target(reaction.target()))
                .date("dateSaid", reaction.dateSaid())
                .text("source", reaction.source())
                .textsIfAny("alsoReportedBy", reaction.alsoReportedBy())
                .textsIfAny("sameAs", reaction.relations().sameAs())
                .text("repeatOf", reaction.relations().repeatOf())
                .textsIfAny("contradicts", reaction.relations().contradicts())
                .textsIfAny("jointWith", reaction.relations().jointWith())
                .textsIfAny("supersedes", reaction.relations().supersedes())
                .map("passage", passage(reaction.passage()))
                .text("access", PlanWriter.unlessOpen(reaction.access()))
                .text("note", reaction.note());
    }

    private static @Nullable MapTree speaker(@Nullable Speaker speaker) {
        return speaker == null
                ? null
                : new MapTree().text("name", speaker.name()).text("role", speaker.role());
    }

    private static MapTree statement(Statement statement) {
        return new MapTree()
                .text("paraphrase", statement.paraphrase())
                .text("quote", statement.quote())
                .text("quoteLanguage", statement.quoteLanguage())
                .text("translation", statement.translation());
    }

    private static MapTree seek(Seek seek) {
        return new MapTree()
                .term("facet", seek.facet())
                .text("value", seek.value())
                .term("direction", seek.direction());
    }

    private static MapTree target(Target target) {
        return new MapTree()
                .line("version", versionReference(target.version()))
                .linesIfAny("clauses", target.clauses(), ReactionWriter::clauseReference)
                .term("clauseBasis", target.clauseBasis())
                .texts("topics", target.topics())
                .term("object", target.object())
                .text("party", target.party());
    }

    static MapTree versionReference(VersionReference reference) {
        return new MapTree()
                .term("certainty", reference.certainty())
                .texts("ids", reference.versions())
                .text("label", reference.label());
    }

    static MapTree clauseReference(ClauseReference reference) {
        MapTree tree = new MapTree().text("version", reference.version());
        return numberAndAnchor(tree, reference);
    }

    /** A clause of a version that is named elsewhere. */
    static MapTree clauseOfSide(ClauseReference reference) {
        return numberAndAnchor(new MapTree(), reference);
    }

    private static MapTree numberAndAnchor(MapTree tree, ClauseReference reference) {
        return tree.text("number", reference.number()).line("anchor", anchor(reference.anchor()));
    }

    private static @Nullable MapTree anchor(@Nullable Anchor anchor) {
        return anchor == null
                ? null
                : new MapTree()
                        .text("number", anchor.number())
                        .text("firstWords", anchor.firstWords())
                        .text("digest", anchor.digest());
    }

    private static @Nullable MapTree passage(@Nullable Passage passage) {
        return passage == null
                ? null
                : new MapTree()
                        .count("start", passage.start())
                        .count("end", passage.end())
                        .text("text", passage.text())
                        .linesIfAny("quoted", passage.quoted(), ReactionWriter::quoted);
    }

    private static MapTree quoted(Passage.Quoted quoted) {
        return new MapTree()
                .count("start", quoted.start())
                .count("end", quoted.end())
                .text("text", quoted.text());
    }
}
