package org.travaux.shell.command.reaction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.travaux.model.Term;
import org.travaux.model.evidence.Certainty;
import org.travaux.model.evidence.SourceType;
import org.travaux.model.reaction.Attribution;
import org.travaux.model.reaction.ClauseBasis;
import org.travaux.model.reaction.Stance;
import org.travaux.model.reaction.TargetObject;
import org.travaux.record.exchange.table.ReactionColumn;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;

/** The options that say what a reaction is, one for each of its fields. */
final class ReactionOptions {

    /** Where a statement was published. */
    private static final Map<ReactionColumn, OptionSyntax> SOURCE = source();

    private static final Map<ReactionColumn, OptionSyntax> ALL = all();

    private ReactionOptions() {}

    /** The options of a reaction, in the order in which help lists them. */
    static List<OptionSyntax> list() {
        return List.copyOf(ALL.values());
    }

    /** The options that describe a source. */
    static List<OptionSyntax> sourceOptions() {
        return List.copyOf(SOURCE.values());
    }

    /** What a line says, by column; what it leaves out is left out. */
    static Map<ReactionColumn, String> cells(Invocation invocation) {
        Map<ReactionColumn, String> cells = new EnumMap<>(ReactionColumn.class);
        ALL.forEach((column, option) -> {
            if (invocation.has(option.name())
                    && !invocation.values(option.name()).isEmpty()) {
                cells.put(column, String.join("; ", invocation.values(option.name())));
            }
        });
        return cells;
    }

    /** The option of a column, as users type it. */
    static String name(ReactionColumn column) {
        OptionSyntax option = ALL.get(column);
        return option == null ? column.heading() : option.name();
    }

    private static Map<ReactionColumn, OptionSyntax> all() {
        Map<ReactionColumn, OptionSyntax> options = new EnumMap<>(ReactionColumn.class);
        options.putAll(Map.ofEntries(
                text(ReactionColumn.PARTY, "party", "PARTY", "whose position it is: id, name or alias"),
                text(
                        ReactionColumn.VERSION,
                        "version",
                        "ID",
                        "version meant; several with commas where it is one of them"),
                texts(
                        ReactionColumn.CLAUSES,
                        "clause",
                        "NUMBER",
                        "clause meant, as in 6 or us28:6; several with commas"),
                texts(ReactionColumn.TOPICS, "topic", "TOPIC", "topic, the main one first; several with commas"),
                choice(ReactionColumn.STANCE, "stance", "where it stands", Term.ids(Stance.class)),
                choice(ReactionColumn.ATTRIBUTION, "attribution", "who answers for it", Term.ids(Attribution.class)),
                text(ReactionColumn.SPEAKER, "speaker", "NAME", "the named person who spoke"),
                text(ReactionColumn.SPEAKER_ROLE, "role", "OFFICE", "the speaker's office"),
                text(ReactionColumn.ASSERTED_BY, "asserted-by", "PARTY", "who says so, if second-hand; or outlet:NAME"),
                text(ReactionColumn.ON_BEHALF_OF, "on-behalf-of", "PARTY", "in whose name it was said"),
                texts(ReactionColumn.MEMBERS, "member", "NAME", "a named member of the group that speaks"),
                text(ReactionColumn.PARAPHRASE, "paraphrase", "TEXT", "what was said, in your words"),
                text(ReactionColumn.QUOTE, "quote", "TEXT", "the speaker's own words"),
                text(ReactionColumn.QUOTE_LANGUAGE, "quote-language", "TAG", "language of the quote, such as en or uk"),
                text(ReactionColumn.TRANSLATION, "translation", "TEXT", "the quote in the record's language"),
                texts(ReactionColumn.SEEKS, "seeks", "WISH", "what it asks for: \"facet: value (direction)\""),
                text(ReactionColumn.DATE, "date", "DATE", "when it was said: 2025-11-24, \"week of …\", unknown"),
                choice(ReactionColumn.OBJECT, "object", "what kind of thing it is about", Term.ids(TargetObject.class)),
                text(ReactionColumn.ADDRESSED, "addressed", "PARTY", "whose conduct, claim or demand it answers"),
                choice(ReactionColumn.CERTAINTY, "certainty", "how sure the version is", Term.ids(Certainty.class)),
                text(ReactionColumn.VERSION_LABEL, "version-label", "LABEL", "what the source calls the version"),
                choice(ReactionColumn.CLAUSE_BASIS, "clause-basis", "why this clause", Term.ids(ClauseBasis.class)),
                texts(ReactionColumn.ALSO_REPORTED_BY, "also-reported-by", "ID", "a source that retells it"),
                texts(ReactionColumn.SAME_AS, "same-as", "ID", "the same utterance told otherwise"),
                text(ReactionColumn.REPEAT_OF, "repeat-of", "ID", "what it is a second printing of"),
                texts(ReactionColumn.CONTRADICTS, "contradicts", "ID", "a reaction that disputes the same"),
                texts(ReactionColumn.JOINT_WITH, "joint-with", "ID", "another record of a joint statement"),
                text(ReactionColumn.ACCESS, "access", "ACCESS", "open, restricted, \"embargoed until 2026-05-01\", …"),
                text(ReactionColumn.NOTE, "note", "TEXT", "anything else"),
                text(ReactionColumn.ID, "id", "ID", "its id; made of party and version without it")));
        options.putAll(SOURCE);
        return options;
    }

    private static Map<ReactionColumn, OptionSyntax> source() {
        Map<ReactionColumn, OptionSyntax> options = new EnumMap<>(ReactionColumn.class);
        options.putAll(Map.ofEntries(
                text(ReactionColumn.SOURCE, "source", "ID", "source that the plan has"),
                text(ReactionColumn.PUBLISHER, "publisher", "NAME", "else who published it: a new source"),
                text(ReactionColumn.PUBLISHED, "published", "DATE", "and when"),
                text(ReactionColumn.TITLE, "title", "TITLE", "its title"),
                text(ReactionColumn.ADDRESS, "address", "URL", "where it stands"),
                text(ReactionColumn.AUTHOR, "author", "NAME", "its author"),
                choice(ReactionColumn.SOURCE_TYPE, "source-type", "what kind it is", Term.ids(SourceType.class)),
                text(ReactionColumn.VIA, "via", "OUTLET", "the outlet it relays"),
                text(ReactionColumn.ARTICLE, "article", "ID", "its id in a collection")));
        return options;
    }

    private static Map.Entry<ReactionColumn, OptionSyntax> text(
            ReactionColumn column, String name, String value, String description) {
        return Map.entry(column, OptionSyntax.text(name, value, description));
    }

    private static Map.Entry<ReactionColumn, OptionSyntax> texts(
            ReactionColumn column, String name, String value, String description) {
        return Map.entry(column, OptionSyntax.texts(name, value, description));
    }

    private static Map.Entry<ReactionColumn, OptionSyntax> choice(
            ReactionColumn column, String name, String description, List<String> words) {
        return Map.entry(column, OptionSyntax.choice(name, description, words));
    }

    /** Options with the plan's before them. */
    static List<OptionSyntax> after(OptionSyntax first, List<OptionSyntax> others) {
        List<OptionSyntax> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return List.copyOf(all);
    }
}
