package org.travaux.record.write;

import org.jspecify.annotations.Nullable;
import org.travaux.model.Access;
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
import org.travaux.model.plan.VersionText;

/** Writes {@code plan.yaml}; the order of keys is the one in which people read them. */
public final class PlanWriter {

    private PlanWriter() {}

    /**
     * {@return the map that a plan is in the file}
     *
     * @param plan a plan
     * @param root the root of the file, with what stands before the plan
     */
    public static MapTree plan(Plan plan, MapTree root) {
        return root.text("id", plan.id())
                .text("title", plan.title())
                .text("note", plan.note())
                .map("agreement", agreement(plan.agreement()))
                .maps("parties", plan.parties(), PlanWriter::party)
                .maps("people", plan.people(), PlanWriter::person)
                .maps("topics", plan.topics(), PlanWriter::topic)
                .maps("versions", plan.versions(), PlanWriter::version)
                .maps("circulation", plan.circulation(), PlanWriter::circulation);
    }

    private static @Nullable MapTree agreement(@Nullable AgreementTerms terms) {
        return terms == null
                ? null
                : new MapTree()
                        .text("process", terms.process())
                        .text("stage", terms.stage())
                        .text("status", terms.status())
                        .text("type", terms.type())
                        .text("language", terms.language());
    }

    /**
     * {@return the map that a party is in the file}
     *
     * @param party a party
     */
    public static MapTree party(Party party) {
        return new MapTree()
                .text("id", party.id())
                .text("name", party.name())
                .text("role", party.role())
                .texts("aliases", party.aliases())
                .text("note", party.note());
    }

    private static MapTree person(Person person) {
        return new MapTree()
                .text("name", person.name())
                .text("party", person.party())
                .text("role", person.role())
                .texts("aliases", person.aliases())
                .text("note", person.note());
    }

    private static MapTree topic(Topic topic) {
        return new MapTree()
                .text("id", topic.id())
                .text("label", topic.label())
                .texts("keywords", topic.keywords())
                .text("note", topic.note());
    }

    /**
     * {@return the map that a version is in the file}
     *
     * @param version a version
     */
    public static MapTree version(PlanVersion version) {
        return new MapTree()
                .text("id", version.id())
                .text("label", version.label())
                .texts("otherLabels", version.otherLabels())
                .textOrNull("number", version.number())
                .countOrNull("points", version.points())
                .text("pointsNote", version.pointsNote())
                .date("date", version.date())
                .text("dateNote", version.dateNote())
                .term("status", version.status())
                .maps("draftedBy", version.draftedBy(), PlanWriter::draftingClaim)
                .maps("derivedFrom", version.derivedFrom(), PlanWriter::derivation)
                .text("derivedNote", version.derivedNote())
                .map("agreement", agreement(version.agreement()))
                .text("access", unlessOpen(version.access()))
                .text("note", version.note())
                .maps("texts", version.texts(), PlanWriter::text);
    }

    /** The words for an access, or null where it is open and need not be said. */
    static @Nullable String unlessOpen(Access access) {
        return access.equals(Access.OPEN) ? null : access.text();
    }

    private static MapTree draftingClaim(DraftingClaim claim) {
        return new MapTree()
                .text("id", claim.id())
                .texts("author", claim.authors())
                .text("gist", claim.gist())
                .text("claimedBy", claim.claimedBy().text())
                .text("source", claim.source())
                .date("date", claim.date())
                .textsIfAny("contradicts", claim.contradicts())
                .text("note", claim.note());
    }

    private static MapTree derivation(Derivation derivation) {
        return new MapTree()
                .text("version", derivation.version())
                .term("basis", derivation.basis())
                .text("source", derivation.source())
                .text("note", derivation.note());
    }

    /**
     * {@return the map that a text is in the file}
     *
     * @param text a text of a version
     */
    public static MapTree text(VersionText text) {
        MapTree tree = new MapTree()
                .text("file", text.file())
                .text("language", text.language())
                .term("role", text.role())
                .term("part", text.part())
                .textOrNull("translationOf", text.translationOf())
                .text("source", text.source());
        return received(text.received(), tree)
                .text("basis", text.basis())
                .text("access", text.access().text())
                .listsIfAny("clauseTopics", text.clauseTopics())
                .text("digest", text.digest())
                .text("note", text.note());
    }

    private static MapTree received(@Nullable Received received, MapTree tree) {
        if (received == null) {
            return tree;
        }
        boolean inOneLine =
                received.when() == null && received.from() == null && received.how() == null && received.by() == null;
        if (inOneLine) {
            return tree.text("received", received.text());
        }
        return tree.map(
                "received",
                new MapTree()
                        .text("text", received.text())
                        .date("when", received.when())
                        .text("from", received.from())
                        .text("how", received.how())
                        .text("by", received.by()));
    }

    private static MapTree circulation(Circulation circulation) {
        return new MapTree()
                .text("id", circulation.id())
                .text("version", circulation.version())
                .term("part", circulation.part())
                .oneOrSeveral("party", circulation.parties())
                .dateOrNull("from", circulation.from())
                .text("how", circulation.how())
                .text("claimedBy", circulation.claimedBy().text())
                .text("source", circulation.source())
                .date("claimDate", circulation.claimDate())
                .textsIfAny("contradicts", circulation.contradicts())
                .text("note", circulation.note());
    }
}
