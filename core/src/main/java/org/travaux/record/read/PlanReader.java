package org.travaux.record.read;

import java.util.List;
import java.util.Optional;
import org.travaux.model.EdtfDate;
import org.travaux.model.plan.AgreementTerms;
import org.travaux.model.plan.Circulation;
import org.travaux.model.plan.DefaultTopics;
import org.travaux.model.plan.Party;
import org.travaux.model.plan.Person;
import org.travaux.model.plan.Plan;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.TextPart;
import org.travaux.model.plan.Topic;
import org.travaux.record.check.References;
import org.travaux.record.check.References.Kind;

/** Reads {@code plan.yaml}. */
public final class PlanReader {

    private PlanReader() {}

    /**
     * {@return the plan, if nothing is wrong with it}
     *
     * @param fields the root of the file
     */
    public static Optional<Plan> plan(Fields fields) {
        String id = fields.text("id");
        fields.checkId(id, fields.place("id"));
        String title = fields.text("title");
        String note = fields.optionalText("note");
        AgreementTerms agreement = fields.optional("agreement", PlanReader::agreement);
        List<Party> parties = fields.list("parties", PlanReader::party);
        List<Person> people = fields.list("people", PlanReader::person);
        List<Topic> topics = fields.list("topics", PlanReader::topic);
        if (topics.isEmpty()) {
            DefaultTopics.ALL.forEach(topic -> defineDefault(fields, topic));
        }
        List<PlanVersion> versions = fields.list("versions", VersionReader::version);
        List<Circulation> circulation = fields.list("circulation", PlanReader::circulation);
        return fields.build(() -> new Plan(id, title, note, agreement, parties, people, topics, versions, circulation));
    }

    static Optional<AgreementTerms> agreement(Fields fields) {
        String process = fields.optionalText("process");
        String stage = fields.optionalText("stage");
        String status = fields.optionalText("status");
        String type = fields.optionalText("type");
        String language = fields.optionalText("language");
        return fields.build(() -> new AgreementTerms(process, stage, status, type, language));
    }

    private static Optional<Party> party(Fields fields) {
        String id = fields.id("id", Kind.PARTY);
        if (id.equals(Circulation.PUBLIC)) {
            fields.issue(
                    fields.place("id"), "no party can have the id 'public'", "choose another; it stands for everybody");
        }
        String name = fields.text("name");
        String role = fields.optionalText("role");
        List<String> aliases = fields.texts("aliases");
        String note = fields.optionalText("note");
        alsoKnownAs(fields, Kind.PARTY, id, name, aliases);
        return fields.build(() -> new Party(id, name, role, aliases, note));
    }

    private static Optional<Person> person(Fields fields) {
        String name = fields.text("name");
        fields.context().references().define(Kind.PERSON, name, fields.place("name"));
        String party = fields.reference("party", Kind.PARTY);
        String role = fields.optionalText("role");
        List<String> aliases = fields.texts("aliases");
        String note = fields.optionalText("note");
        alsoKnownAs(fields, Kind.PERSON, name, name, aliases);
        return fields.build(() -> new Person(name, party, role, aliases, note));
    }

    private static Optional<Topic> topic(Fields fields) {
        String id = fields.id("id", Kind.TOPIC);
        String label = fields.text("label");
        List<String> keywords = fields.texts("keywords");
        String note = fields.optionalText("note");
        alsoKnownAs(fields, Kind.TOPIC, id, label, keywords);
        return fields.build(() -> new Topic(id, label, keywords, note));
    }

    private static void defineDefault(Fields fields, Topic topic) {
        References references = fields.context().references();
        if (!references.isDefined(Kind.TOPIC, topic.id())) {
            references.define(Kind.TOPIC, topic.id(), fields.start());
            alsoKnownAs(fields, Kind.TOPIC, topic.id(), topic.label(), topic.keywords());
        }
    }

    private static void alsoKnownAs(Fields fields, Kind kind, String id, String name, List<String> others) {
        References references = fields.context().references();
        references.alsoKnownAs(kind, id, name);
        others.forEach(other -> references.alsoKnownAs(kind, id, other));
    }

    private static Optional<Circulation> circulation(Fields fields) {
        String id = fields.id("id", Kind.CIRCULATION);
        String version = fields.reference("version", Kind.VERSION);
        TextPart part = fields.term("part", TextPart.class);
        List<String> parties = fields.oneOrSeveral("party");
        parties.stream()
                .filter(party -> !party.equals(Circulation.PUBLIC))
                .forEach(party -> fields.context().references().use(Kind.PARTY, party, fields.place("party")));
        if (!fields.has("from")) {
            fields.issue(
                    fields.start(),
                    "'from' is missing",
                    "add 'from: null' if they did not have it, 'from: unknown' if nobody says since when");
        }
        EdtfDate from = fields.optionalDate("from");
        String how = fields.optionalText("how");
        var claimedBy = SharedReaders.claimant(fields, "claimedBy");
        String source = fields.reference("source", Kind.SOURCE);
        EdtfDate claimDate = fields.date("claimDate");
        List<String> contradicts = SharedReaders.contradicts(fields, id, Kind.CIRCULATION);
        String note = fields.optionalText("note");
        return fields.build(() -> new Circulation(
                id, version, part, parties, from, how, claimedBy, source, claimDate, contradicts, note));
    }
}
