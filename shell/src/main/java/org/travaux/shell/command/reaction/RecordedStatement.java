package org.travaux.shell.command.reaction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Direction;
import org.travaux.model.EdtfDate;
import org.travaux.model.evidence.Claimant;
import org.travaux.model.evidence.Source;
import org.travaux.model.evidence.VersionReference;
import org.travaux.model.plan.Party;
import org.travaux.model.plan.Topic;
import org.travaux.model.reaction.Reaction;
import org.travaux.model.reaction.Seek;
import org.travaux.model.reaction.Speaker;
import org.travaux.model.reaction.Statement;
import org.travaux.record.PlanRecord;

/** The parts of recorded statements in words, the same wherever they are shown. */
final class RecordedStatement {

    private final PlanRecord record;

    RecordedStatement(PlanRecord record) {
        this.record = record;
    }

    String party(String id) {
        return record.plan().party(id).map(Party::name).orElse(id);
    }

    String claimant(Claimant claimant) {
        return claimant.outlet().orElseGet(() -> party(claimant.text()));
    }

    static String date(EdtfDate date) {
        return date.isUnknown() ? "date unknown" : date.text();
    }

    /** Who answers for it: the speaker and how far the record may rely on it. */
    String attribution(Reaction reaction) {
        Speaker speaker = reaction.speaker();
        String name = speaker == null ? "" : speaker.name() + (speaker.role() == null ? "" : ", " + speaker.role());
        Claimant claimant = reaction.assertedBy();
        String how = claimant == null
                ? reaction.attribution().id().replace('-', ' ')
                : "as asserted by " + claimant(claimant);
        String members = reaction.members().isEmpty() ? "" : " [" + String.join(", ", reaction.members()) + "]";
        return name.isEmpty() ? how + members : name + " (" + how + ")" + members;
    }

    static String stance(Reaction reaction) {
        return reaction.stance().id().replace('-', ' ');
    }

    /** What it is about: the clauses or the version, the kind of thing, whose conduct. */
    String target(Reaction reaction) {
        List<String> clauses = clauses(reaction);
        String what = clauses.isEmpty() ? version(reaction.target().version()) : String.join(", ", clauses);
        String object = reaction.target().object().id().replace('-', ' ');
        String party = reaction.target().party();
        return (what.isEmpty() ? object : what + " (" + object + ")") + (party == null ? "" : ", of " + party(party));
    }

    static List<String> clauses(Reaction reaction) {
        return reaction.target().clauses().stream()
                .map(clause -> clause.version() == null ? clause.number() : clause.version() + ":" + clause.number())
                .toList();
    }

    static String version(VersionReference version) {
        String ids = String.join(" or ", version.versions());
        String label = version.label();
        return label == null ? ids : ids.isEmpty() ? "“" + label + "”" : ids + " (“" + label + "”)";
    }

    static String words(Statement statement) {
        String quote = statement.quote();
        String translation = statement.translation();
        String quoted =
                quote == null ? "" : "“" + quote + "”" + (translation == null ? "" : " (“" + translation + "”)");
        String paraphrase = Objects.requireNonNullElse(statement.paraphrase(), "");
        return paraphrase.isEmpty() || quoted.isEmpty() ? paraphrase + quoted : paraphrase + ": " + quoted;
    }

    /** Where it was published: publisher, date, and whose report it relays. */
    String source(String id) {
        return record.source(id).map(RecordedStatement::source).orElse(id);
    }

    private static String source(Source source) {
        EdtfDate published = source.published();
        String publisher = source.publisher();
        String named = publisher == null ? "article " + source.article() : publisher;
        return named + (published == null || published.isUnknown() ? "" : ", " + published)
                + (source.via() == null ? "" : ", via " + source.via()) + " [" + source.id() + "]";
    }

    static String seeks(List<Seek> seeks) {
        return seeks.stream().map(RecordedStatement::seek).collect(Collectors.joining("; "));
    }

    private static String seek(Seek seek) {
        Direction direction = seek.direction();
        return seek.facet().id()
                + (seek.value() == null ? "" : " " + seek.value())
                + (direction == null ? "" : " (" + direction.id().replace('_', ' ') + ")");
    }

    String topics(List<String> ids) {
        return ids.stream()
                .map(id -> record.plan().topic(id).map(Topic::label).orElse(id))
                .collect(Collectors.joining("; "));
    }

    /** Ids of the records that supersede one. */
    List<String> supersededBy(String id) {
        return record.reactions().stream()
                .filter(other -> other.relations().supersedes().contains(id))
                .map(Reaction::id)
                .toList();
    }

    /** All of it for programs. */
    Map<String, @Nullable Object> fields(Reaction reaction) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        Speaker speaker = reaction.speaker();
        Claimant claimant = reaction.assertedBy();
        fields.put("id", reaction.id());
        fields.put("party", reaction.party());
        fields.put("members", reaction.members());
        fields.put("speaker", speaker == null ? null : speaker.name());
        fields.put("role", speaker == null ? null : speaker.role());
        fields.put("attribution", reaction.attribution().id());
        fields.put("assertedBy", claimant == null ? null : claimant.text());
        fields.put("onBehalfOf", reaction.onBehalfOf());
        fields.put("paraphrase", reaction.statement().paraphrase());
        fields.put("quote", reaction.statement().quote());
        fields.put("quoteLanguage", reaction.statement().quoteLanguage());
        fields.put("translation", reaction.statement().translation());
        fields.put("stance", reaction.stance().id());
        fields.put(
                "seeks",
                reaction.seeks().stream().map(RecordedStatement::fields).toList());
        fields.put("object", reaction.target().object().id());
        fields.put("versions", reaction.target().version().versions());
        fields.put("certainty", reaction.target().version().certainty().id());
        fields.put("versionLabel", reaction.target().version().label());
        fields.put("clauses", clauses(reaction));
        fields.put("topics", reaction.target().topics());
        fields.put("addressed", reaction.target().party());
        fields.put("dateSaid", reaction.dateSaid().text());
        fields.put("source", reaction.source());
        fields.put("alsoReportedBy", reaction.alsoReportedBy());
        fields.put("sameAs", reaction.relations().sameAs());
        fields.put("repeatOf", reaction.relations().repeatOf());
        fields.put("contradicts", reaction.relations().contradicts());
        fields.put("jointWith", reaction.relations().jointWith());
        fields.put("supersedes", reaction.relations().supersedes());
        fields.put("supersededBy", supersededBy(reaction.id()));
        fields.put("access", reaction.access().text());
        fields.put("note", reaction.note());
        return fields;
    }

    private static Map<String, @Nullable Object> fields(Seek seek) {
        Direction direction = seek.direction();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("facet", seek.facet().id());
        fields.put("value", seek.value());
        fields.put("direction", direction == null ? null : direction.id());
        return fields;
    }

    /** One line that says what was recorded. */
    String line(Reaction reaction) {
        return party(reaction.party()) + ", " + date(reaction.dateSaid()) + ", " + attribution(reaction) + ": "
                + stance(reaction) + ", " + target(reaction) + " – " + words(reaction.statement());
    }

    /** Name and value of each part that it has, for a page about one statement. */
    List<Map.Entry<String, String>> parts(Reaction reaction) {
        List<Map.Entry<String, String>> parts = new ArrayList<>();
        add(parts, "party", party(reaction.party()));
        add(
                parts,
                "on behalf of",
                Optional.ofNullable(reaction.onBehalfOf()).map(this::party).orElse(""));
        add(parts, "said", date(reaction.dateSaid()));
        add(parts, "by", attribution(reaction));
        add(parts, "stance", stance(reaction));
        add(parts, "about", target(reaction));
        add(parts, "topics", topics(reaction.target().topics()));
        add(parts, "in our words", reaction.statement().paraphrase());
        String quote = reaction.statement().quote();
        add(
                parts,
                "quote",
                quote == null
                        ? null
                        : "“" + quote + "” (" + reaction.statement().quoteLanguage() + ")");
        add(parts, "translation", reaction.statement().translation());
        add(parts, "seeks", seeks(reaction.seeks()));
        add(parts, "source", source(reaction.source()));
        record.source(reaction.source()).ifPresent(source -> {
            add(parts, "title", source.title());
            add(parts, "address", source.address());
        });
        add(
                parts,
                "also in",
                reaction.alsoReportedBy().stream().map(this::source).collect(Collectors.joining("; ")));
        add(parts, "same as", String.join(", ", reaction.relations().sameAs()));
        add(parts, "repeats", reaction.relations().repeatOf());
        add(parts, "contradicts", String.join(", ", reaction.relations().contradicts()));
        add(parts, "joint with", String.join(", ", reaction.relations().jointWith()));
        add(parts, "supersedes", String.join(", ", reaction.relations().supersedes()));
        add(parts, "superseded by", String.join(", ", supersededBy(reaction.id())));
        add(
                parts,
                "passage",
                reaction.passage() == null ? null : reaction.passage().text());
        add(parts, "access", reaction.access().text());
        add(parts, "note", reaction.note());
        return parts;
    }

    private static void add(List<Map.Entry<String, String>> parts, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            parts.add(Map.entry(name, value));
        }
    }
}
