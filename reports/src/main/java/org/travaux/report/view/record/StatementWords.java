package org.travaux.report.view.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.travaux.model.EdtfDate;
import org.travaux.model.Term;
import org.travaux.model.evidence.Certainty;
import org.travaux.model.evidence.Claimant;
import org.travaux.model.evidence.Source;
import org.travaux.model.evidence.VersionReference;
import org.travaux.model.plan.Plan;
import org.travaux.model.reaction.Reaction;
import org.travaux.model.reaction.Seek;
import org.travaux.model.reaction.Speaker;
import org.travaux.model.reaction.Statement;
import org.travaux.record.PlanRecord;

/** How readers are told of a statement: who, when, of what, in whose words, from where. The only place that words it. */
public final class StatementWords {

    private final PlanRecord record;

    /**
     * Makes it for a record.
     *
     * @param record has the names
     */
    public StatementWords(PlanRecord record) {
        this.record = Objects.requireNonNull(record, "record");
    }

    /**
     * {@return the name of a party, its id where the plan has no such party}
     *
     * @param party an id
     */
    public String party(String party) {
        return record.plan().party(party).map(found -> found.name()).orElse(party);
    }

    /**
     * {@return who claims something: the name of a party or of an outlet}
     *
     * @param claimant who
     */
    public String claimant(Claimant claimant) {
        return claimant.outlet().orElseGet(() -> party(claimant.text()));
    }

    /**
     * {@return who answers for a statement: {@code Yuri Ushakov}, {@code unnamed official}; where it is second-hand, who asserts it}
     *
     * @param reaction the statement
     */
    public String attribution(Reaction reaction) {
        Speaker speaker = reaction.speaker();
        String name = speaker == null ? "" : speaker.name();
        return switch (reaction.attribution()) {
            case ON_RECORD -> name;
            case ANONYMOUS_OFFICIAL -> name.isEmpty() ? "unnamed official" : name + ", as told by unnamed officials";
            case PARTY_STATEMENT -> name.isEmpty() ? "party statement" : name;
            case SECOND_HAND -> {
                Claimant assertedBy = Objects.requireNonNull(reaction.assertedBy(), "assertedBy");
                yield claimant(assertedBy) + (name.isEmpty() ? "" : ", " + name);
            }
        };
    }

    /**
     * {@return who answers for a statement, with office, kind of attribution and members of the group that speaks}
     *
     * @param reaction the statement
     */
    public String attributionInFull(Reaction reaction) {
        Speaker speaker = reaction.speaker();
        String name = speaker == null ? "" : speaker.name() + (speaker.role() == null ? "" : ", " + speaker.role());
        Claimant claimant = reaction.assertedBy();
        String how = claimant == null ? of(reaction.attribution()) : "as asserted by " + claimant(claimant);
        String members = reaction.members().isEmpty() ? "" : " [" + String.join(", ", reaction.members()) + "]";
        return (name.isEmpty() ? how : name + " (" + how + ")") + members;
    }

    /**
     * {@return what a statement is about, with the kind of thing and whose conduct, claim or demand it answers}
     *
     * @param reaction the statement
     */
    public String about(Reaction reaction) {
        String target = target(reaction);
        String object = of(reaction.target().object());
        String addressed = reaction.target().party();
        return (target.isEmpty() ? object : target + " (" + object + ")")
                + (addressed == null ? "" : ", of " + party(addressed));
    }

    /**
     * {@return which version is meant, as the record and the source call it}
     *
     * @param version the reference
     */
    public static String version(VersionReference version) {
        String ids = String.join(" or ", version.versions());
        String label = version.label();
        return label == null ? ids : ids.isEmpty() ? "“" + label + "”" : ids + " (“" + label + "”)";
    }

    /**
     * {@return the names of topics}
     *
     * @param topics their ids
     */
    public String topics(List<String> topics) {
        return topics.stream().map(this::topic).collect(Collectors.joining("; "));
    }

    /**
     * {@return a statement in one line: who, when, where it stands, of what, in which words}
     *
     * @param reaction the statement
     */
    public String line(Reaction reaction) {
        return party(reaction.party()) + ", " + date(reaction.dateSaid()) + ", " + attributionInFull(reaction) + ": "
                + of(reaction.stance()) + ", " + about(reaction) + " – " + words(reaction.statement());
    }

    /**
     * {@return what was said, in one sentence; words of the speaker in quotation marks}
     *
     * @param statement what was said
     */
    public static String words(Statement statement) {
        List<String> words = new ArrayList<>();
        if (statement.paraphrase() != null) {
            words.add(statement.paraphrase());
        }
        if (statement.quote() != null) {
            String translation = statement.translation() == null ? "" : " [" + statement.translation() + "]";
            String quote = "“" + statement.quote() + "”" + translation;
            words.add(words.isEmpty() ? quote : "(" + quote + ")");
        }
        return String.join(" ", words);
    }

    /**
     * {@return a word of the record for readers: {@code accept with reservations}}
     *
     * @param term the word
     */
    public static String of(Term term) {
        return term.id().replace('-', ' ').replace('_', ' ');
    }

    /**
     * {@return a date for readers: {@code 2025-12-02 to 2025-12-03}, {@code about 2025-12-08}}
     *
     * @param date the date
     */
    public static String date(EdtfDate date) {
        if (date.isUnknown()) {
            return "date unknown";
        }
        return Stream.of(date.text().split("/", -1)).map(StatementWords::day).collect(Collectors.joining(" to "));
    }

    private static String day(String day) {
        if (day.isEmpty() || day.equals("..")) {
            return "…";
        }
        return day.endsWith("~") ? "about " + day.substring(0, day.length() - 1) : day;
    }

    /**
     * {@return what a statement asks for: {@code quantity: <=800000 persons (increased)}; empty where the record does not say}
     *
     * @param reaction the statement
     */
    public static String seeks(Reaction reaction) {
        return reaction.seeks().stream().map(StatementWords::seek).collect(Collectors.joining("; "));
    }

    /**
     * {@return one thing that is asked for}
     *
     * @param seek what is asked for
     */
    public static String seek(Seek seek) {
        String value = seek.value() == null ? "" : ": " + seek.value();
        return seek.facet().id() + value + (seek.direction() == null ? "" : " (" + of(seek.direction()) + ")");
    }

    /**
     * {@return what a statement is about: {@code us28:21, 7}, {@code geneva19 or us28}, {@code no version}}
     *
     * @param reaction the statement
     */
    public static String target(Reaction reaction) {
        VersionReference version = reaction.target().version();
        String versions = switch (version.certainty()) {
            case CERTAIN, ONE_OF -> String.join(" or ", version.versions());
            case UNKNOWN -> version.label() == null ? "" : "“" + version.label() + "”";
        };
        String clauses = reaction.target().clauses().stream()
                .map(clause -> clause.number())
                .collect(Collectors.joining(", "));
        return versions.isEmpty() || clauses.isEmpty() ? versions + clauses : versions + ":" + clauses;
    }

    /**
     * {@return whether a statement may be about another version instead}
     *
     * @param reaction the statement
     */
    public static boolean oneOf(Reaction reaction) {
        return reaction.target().version().certainty() == Certainty.ONE_OF;
    }

    /**
     * {@return where something was published: publisher, date, and the outlet whose report it relays}
     *
     * @param id id of the source
     */
    public String source(String id) {
        Source source = record.source(id).orElse(null);
        if (source == null) {
            return id;
        }
        String publisher = source.publisher() == null ? "article " + source.article() : source.publisher();
        EdtfDate published = source.published();
        String via = source.via() == null || publisher.contains(source.via()) ? "" : ", via " + source.via();
        return publisher + (published == null ? "" : ", " + date(published)) + via;
    }

    /**
     * {@return the name of a topic, its id where the plan has no such topic}
     *
     * @param topic an id
     */
    public String topic(String topic) {
        Plan plan = record.plan();
        return plan.topic(topic).map(found -> found.label()).orElse(topic);
    }

    /** {@return a text, or nothing where there is none} */
    static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
