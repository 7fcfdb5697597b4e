package org.travaux.record.exchange.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Access;
import org.travaux.model.Anchor;
import org.travaux.model.ClauseReference;
import org.travaux.model.Direction;
import org.travaux.model.Term;
import org.travaux.model.evidence.Certainty;
import org.travaux.model.evidence.Source;
import org.travaux.model.evidence.VersionReference;
import org.travaux.model.reaction.Passage;
import org.travaux.model.reaction.Reaction;
import org.travaux.model.reaction.Relations;
import org.travaux.model.reaction.Seek;
import org.travaux.model.reaction.Speaker;
import org.travaux.model.reaction.Statement;
import org.travaux.model.reaction.Target;

/** Reactions as rows. */
public final class RowCells {

    /** An end in brackets, which reading would take for a direction. */
    private static final Pattern ENDS_IN_BRACKETS = Pattern.compile("(?s).*\\)\\s*");

    private final Map<ReactionColumn, String> cells = new EnumMap<>(ReactionColumn.class);

    private RowCells() {}

    /**
     * {@return a reaction as a row, empty cells left out}
     *
     * @param reaction the reaction
     * @param source its source, or null to name it by id only
     */
    public static Map<ReactionColumn, String> of(Reaction reaction, @Nullable Source source) {
        RowCells row = new RowCells();
        row.reaction(reaction);
        row.target(reaction.target());
        if (source != null) {
            row.source(source);
        }
        return row.cells;
    }

    private void reaction(Reaction reaction) {
        put(ReactionColumn.ID, reaction.id());
        put(ReactionColumn.PARTY, reaction.party());
        put(ReactionColumn.MEMBERS, CellText.join(reaction.members(), CellText.TEXTS));
        Speaker speaker = reaction.speaker();
        put(ReactionColumn.SPEAKER, speaker == null ? null : speaker.name());
        put(ReactionColumn.SPEAKER_ROLE, speaker == null ? null : speaker.role());
        term(ReactionColumn.ATTRIBUTION, reaction.attribution());
        put(ReactionColumn.ASSERTED_BY, reaction.assertedBy());
        put(ReactionColumn.ON_BEHALF_OF, reaction.onBehalfOf());
        Statement statement = reaction.statement();
        put(ReactionColumn.PARAPHRASE, statement.paraphrase());
        put(ReactionColumn.QUOTE, statement.quote());
        put(ReactionColumn.QUOTE_LANGUAGE, statement.quoteLanguage());
        put(ReactionColumn.TRANSLATION, statement.translation());
        term(ReactionColumn.STANCE, reaction.stance());
        put(ReactionColumn.SEEKS, reaction.seeks().stream().map(RowCells::seek).collect(Collectors.joining("; ")));
        put(ReactionColumn.DATE, reaction.dateSaid());
        put(ReactionColumn.SOURCE, reaction.source());
        list(ReactionColumn.ALSO_REPORTED_BY, reaction.alsoReportedBy());
        Relations relations = reaction.relations();
        list(ReactionColumn.SAME_AS, relations.sameAs());
        put(ReactionColumn.REPEAT_OF, relations.repeatOf());
        list(ReactionColumn.CONTRADICTS, relations.contradicts());
        list(ReactionColumn.JOINT_WITH, relations.jointWith());
        list(ReactionColumn.SUPERSEDES, relations.supersedes());
        Passage passage = reaction.passage();
        if (passage != null) {
            put(ReactionColumn.PASSAGE_START, passage.start());
            put(ReactionColumn.PASSAGE_END, passage.end());
            put(ReactionColumn.PASSAGE_TEXT, passage.text());
            List<String> runs = passage.quoted().stream()
                    .map(run -> run.start() + "-" + run.end() + ": " + run.text())
                    .toList();
            put(ReactionColumn.QUOTED, CellText.join(runs, CellText.TEXTS));
        }
        put(
                ReactionColumn.ACCESS,
                reaction.access().equals(Access.OPEN) ? null : reaction.access().text());
        put(ReactionColumn.NOTE, reaction.note());
    }

    private void target(Target target) {
        VersionReference version = target.version();
        list(ReactionColumn.VERSION, version.versions());
        term(ReactionColumn.CERTAINTY, version.certainty());
        put(ReactionColumn.VERSION_LABEL, version.label());
        List<String> anchors = new ArrayList<>();
        List<String> clauses = new ArrayList<>();
        for (ClauseReference clause : target.clauses()) {
            clauses.add(clause(clause, version));
            anchors.add(anchor(clause.anchor()));
        }
        put(ReactionColumn.CLAUSES, String.join("; ", clauses));
        if (target.clauses().stream().anyMatch(clause -> clause.anchor() != null)) {
            put(ReactionColumn.ANCHORS, String.join("; ", anchors));
        }
        term(ReactionColumn.CLAUSE_BASIS, target.clauseBasis());
        list(ReactionColumn.TOPICS, target.topics());
        term(ReactionColumn.OBJECT, target.object());
        put(ReactionColumn.ADDRESSED, target.party());
    }

    private void source(Source source) {
        put(ReactionColumn.PUBLISHER, source.publisher());
        put(ReactionColumn.PUBLISHED, source.published());
        put(ReactionColumn.TITLE, source.title());
        put(ReactionColumn.ADDRESS, source.address());
        put(ReactionColumn.AUTHOR, source.author());
        term(ReactionColumn.SOURCE_TYPE, source.type());
        put(ReactionColumn.VIA, source.via());
        put(ReactionColumn.ARTICLE, source.article());
    }

    /** A number alone is one of the version meant, where that is certain; a colon before it leaves the version open. */
    private static String clause(ClauseReference clause, VersionReference target) {
        String version = clause.version();
        String number = CellText.escaped(clause.number(), CellText.IDS);
        if (version != null) {
            return version + ":" + number;
        }
        return target.certainty() == Certainty.CERTAIN || number.contains(":") ? ":" + number : number;
    }

    private static String anchor(@Nullable Anchor anchor) {
        return anchor == null
                ? "-"
                : part(Objects.requireNonNullElse(anchor.number(), "")) + " | " + part(anchor.firstWords()) + " | "
                        + part(anchor.digest());
    }

    private static String part(String text) {
        return CellText.escaped(text, CellText.TEXTS + "|");
    }

    private static String seek(Seek seek) {
        String value = Objects.requireNonNullElse(seek.value(), "");
        Direction direction = seek.direction();
        boolean inBrackets = ENDS_IN_BRACKETS.matcher(value).matches();
        String text = CellText.escaped(value, CellText.TEXTS + (inBrackets ? "(" : ""));
        return seek.facet().id() + ":" + (text.isEmpty() ? "" : " " + text)
                + (direction == null ? "" : " (" + direction.id() + ")");
    }

    private void list(ReactionColumn column, List<String> entries) {
        put(column, CellText.join(entries, CellText.IDS));
    }

    private void term(ReactionColumn column, @Nullable Term term) {
        put(column, term == null ? null : term.id());
    }

    private void put(ReactionColumn column, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            cells.put(column, value.toString());
        }
    }
}
