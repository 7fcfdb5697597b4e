package org.travaux.archive.metadata;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.json.JsonTree;
import org.travaux.model.EdtfDate;
import org.travaux.model.evidence.ContentClaim;
import org.travaux.model.plan.AgreementTerms;
import org.travaux.model.plan.Circulation;
import org.travaux.model.plan.Derivation;
import org.travaux.model.plan.DraftingClaim;
import org.travaux.model.plan.Party;
import org.travaux.model.plan.Person;
import org.travaux.model.plan.Plan;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.Received;
import org.travaux.model.plan.Topic;

/** A plan with its versions as JSON, every field of the record by the name that it has in the plan folder. */
final class PlanTree {

    private PlanTree() {}

    /** Makes the JSON of a version's texts, which need to know their files. */
    interface Texts {
        List<JsonTree> of(PlanVersion version);
    }

    static JsonTree of(Plan plan, Texts texts) {
        return new JsonTree()
                .with("id", plan.id())
                .with("title", plan.title())
                .with("note", plan.note())
                .with("agreement", agreement(plan.agreement()))
                .with("parties", plan.parties().stream().map(PlanTree::party).toList())
                .with("people", plan.people().stream().map(PlanTree::person).toList())
                .with("topics", plan.topics().stream().map(PlanTree::topic).toList())
                .with(
                        "versions",
                        plan.versions().stream()
                                .map(version -> version(version, texts.of(version)))
                                .toList())
                .with(
                        "circulation",
                        plan.circulation().stream().map(PlanTree::circulation).toList());
    }

    private static @Nullable JsonTree agreement(@Nullable AgreementTerms terms) {
        return terms == null
                ? null
                : new JsonTree()
                        .with("process", terms.process())
                        .with("stage", terms.stage())
                        .with("status", terms.status())
                        .with("type", terms.type())
                        .with("language", terms.language());
    }

    private static JsonTree party(Party party) {
        return new JsonTree()
                .with("id", party.id())
                .with("name", party.name())
                .with("role", party.role())
                .with("aliases", party.aliases())
                .with("note", party.note());
    }

    private static JsonTree person(Person person) {
        return new JsonTree()
                .with("name", person.name())
                .with("party", person.party())
                .with("role", person.role())
                .with("aliases", person.aliases())
                .with("note", person.note());
    }

    private static JsonTree topic(Topic topic) {
        return new JsonTree()
                .with("id", topic.id())
                .with("label", topic.label())
                .with("keywords", topic.keywords())
                .with("note", topic.note());
    }

    private static JsonTree version(PlanVersion version, List<JsonTree> texts) {
        return new JsonTree()
                .with("id", version.id())
                .with("label", version.label())
                .with("otherLabels", version.otherLabels())
                .with("number", version.number())
                .with("points", version.points())
                .with("pointsNote", version.pointsNote())
                .with("date", version.date().text())
                .with("dateNote", version.dateNote())
                .with("status", version.status().id())
                .with(
                        "draftedBy",
                        version.draftedBy().stream().map(PlanTree::drafting).toList())
                .with(
                        "derivedFrom",
                        version.derivedFrom().stream().map(PlanTree::derivation).toList())
                .with("derivedNote", version.derivedNote())
                .with("agreement", agreement(version.agreement()))
                .with("access", version.access().text())
                .with("note", version.note())
                .with("texts", texts);
    }

    private static JsonTree drafting(DraftingClaim claim) {
        return new JsonTree()
                .with("id", claim.id())
                .with("author", claim.authors())
                .with("gist", claim.gist())
                .with("claimedBy", claim.claimedBy().text())
                .with("source", claim.source())
                .with("date", claim.date().text())
                .with("contradicts", claim.contradicts())
                .with("note", claim.note());
    }

    private static JsonTree derivation(Derivation derivation) {
        return new JsonTree()
                .with("version", derivation.version())
                .with("basis", derivation.basis().id())
                .with("source", derivation.source())
                .with("note", derivation.note());
    }

    private static JsonTree circulation(Circulation circulation) {
        return new JsonTree()
                .with("id", circulation.id())
                .with("version", circulation.version())
                .with("part", circulation.part().id())
                .with("party", circulation.parties())
                .with("from", date(circulation.from()))
                .with("how", circulation.how())
                .with("claimedBy", circulation.claimedBy().text())
                .with("source", circulation.source())
                .with("claimDate", circulation.claimDate().text())
                .with("contradicts", circulation.contradicts())
                .with("note", circulation.note());
    }

    static JsonTree claim(ContentClaim claim) {
        return new JsonTree()
                .with("id", claim.id())
                .with(
                        "version",
                        new JsonTree()
                                .with("certainty", claim.version().certainty().id())
                                .with("versions", claim.version().versions())
                                .with("label", claim.version().label()))
                .with("topic", claim.topic())
                .with("clause", claim.clause())
                .with("gist", claim.gist())
                .with("value", claim.value())
                .with("basis", claim.basis().id())
                .with("claimedBy", claim.claimedBy().text())
                .with("source", claim.source())
                .with("date", claim.date().text())
                .with("contradicts", claim.contradicts())
                .with("note", claim.note());
    }

    static @Nullable JsonTree received(@Nullable Received received) {
        return received == null
                ? null
                : new JsonTree()
                        .with("text", received.text())
                        .with("when", date(received.when()))
                        .with("from", received.from())
                        .with("how", received.how())
                        .with("by", received.by());
    }

    static List<JsonTree> topics(Map<String, List<String>> clauseTopics) {
        return clauseTopics.entrySet().stream()
                .map(entry -> new JsonTree().with("topic", entry.getKey()).with("clauses", entry.getValue()))
                .toList();
    }

    static @Nullable String date(@Nullable EdtfDate date) {
        return date == null ? null : date.text();
    }
}
