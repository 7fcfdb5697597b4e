package org.travaux.record.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.travaux.model.ClauseReference;
import org.travaux.model.evidence.Certainty;
import org.travaux.model.evidence.ContentClaim;
import org.travaux.model.evidence.Source;
import org.travaux.model.evidence.VersionReference;
import org.travaux.model.plan.Circulation;
import org.travaux.model.plan.DraftingClaim;
import org.travaux.model.plan.LinkDecision;
import org.travaux.model.plan.Plan;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.VersionText;
import org.travaux.model.plan.WatchLine;
import org.travaux.model.reaction.Reaction;
import org.travaux.model.reaction.Relations;
import org.travaux.model.reaction.Target;
import org.travaux.record.PlanRecord;
import org.travaux.record.extract.Omission.Cause;
import org.travaux.record.extract.Omission.Kind;

/**
 * Takes things out of a record so that what is left is a record again: nothing in it points to what is gone, and no anchor in it
 * tells the words of a text that is gone.
 */
final class Narrowing {

    private final PlanRecord record;
    private final Map<Kind, Map<String, Omission>> omitted = new EnumMap<>(Kind.class);

    /** Versions of which a text is left out while the version stays. */
    private final Set<String> silenced = new HashSet<>();

    Narrowing(PlanRecord record) {
        this.record = record;
    }

    void omit(Kind kind, String id, Cause cause, String reason) {
        omitted.computeIfAbsent(kind, k -> new LinkedHashMap<>())
                .putIfAbsent(id, new Omission(kind, id, cause, reason));
    }

    void omitText(String version, String file, Cause cause, String reason) {
        omit(Kind.TEXT, file, cause, reason);
        silenced.add(version);
    }

    boolean keeps(Kind kind, String id) {
        return !omitted.getOrDefault(kind, Map.of()).containsKey(id);
    }

    Extract result() {
        if (omitted.isEmpty()) {
            return Extract.whole(record);
        }
        omitEarlierForms();
        omitDecisions();
        Plan plan = record.plan();
        List<PlanVersion> versions = kept(Kind.VERSION, plan.versions(), PlanVersion::id, this::version);
        Plan narrowed = new Plan(
                plan.id(),
                plan.title(),
                plan.note(),
                plan.agreement(),
                plan.parties(),
                plan.people(),
                plan.topics(),
                versions,
                kept(Kind.CIRCULATION, plan.circulation(), Circulation::id, this::circulation));
        PlanRecord left = new PlanRecord(
                narrowed,
                kept(Kind.STATEMENT, record.reactions(), Reaction::id, this::reaction),
                kept(Kind.CLAIM, record.claims(), ContentClaim::id, this::claim),
                kept(Kind.SOURCE, record.sources(), Source::id, this::source),
                kept(Kind.LINK, record.links(), LinkDecision::id, UnaryOperator.identity()),
                kept(Kind.WATCH_LINE, record.watch(), WatchLine::id, this::watchLine),
                record.heads());
        return new Extract(
                left,
                Stream.of(Kind.values())
                        .flatMap(kind -> omitted.getOrDefault(kind, Map.of()).values().stream())
                        .toList());
    }

    private <T> List<T> kept(Kind kind, List<T> things, Function<T, String> id, UnaryOperator<T> narrowed) {
        return things.stream()
                .filter(thing -> keeps(kind, id.apply(thing)))
                .map(narrowed)
                .toList();
    }

    /** What was replaced goes with what replaces it: alone it would look as if it still stood. */
    private void omitEarlierForms() {
        boolean more = true;
        while (more) {
            more = false;
            for (Reaction reaction : record.reactions()) {
                Omission later = omitted.getOrDefault(Kind.STATEMENT, Map.of()).get(reaction.id());
                if (later != null) {
                    for (String earlier : reaction.relations().supersedes()) {
                        more |= keeps(Kind.STATEMENT, earlier);
                        omit(Kind.STATEMENT, earlier, later.cause(), later.reason());
                    }
                }
            }
        }
    }

    /** Decisions on links go with either text: they name its clauses by their first words. */
    private void omitDecisions() {
        for (LinkDecision link : record.links()) {
            Stream.of(link.original(), link.revised())
                    .map(LinkDecision.Side::version)
                    .map(this::omissionIn)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(cause -> omit(Kind.LINK, link.id(), cause.cause(), cause.reason()));
        }
        for (WatchLine line : record.watch()) {
            ClauseReference clause = line.clause();
            String version = clause == null ? null : clause.version();
            if (version != null && !keeps(Kind.VERSION, version)) {
                omissionIn(version).ifPresent(cause -> omit(Kind.WATCH_LINE, line.id(), cause.cause(), cause.reason()));
            }
        }
    }

    private Optional<Omission> omissionIn(String version) {
        Omission whole = omitted.getOrDefault(Kind.VERSION, Map.of()).get(version);
        if (whole != null) {
            return Optional.of(whole);
        }
        return silenced.contains(version)
                ? record.plan().version(version).stream()
                        .flatMap(of -> of.texts().stream())
                        .map(text -> omitted.getOrDefault(Kind.TEXT, Map.of()).get(text.file()))
                        .filter(omission -> omission != null)
                        .findFirst()
                : Optional.empty();
    }

    private PlanVersion version(PlanVersion version) {
        return new PlanVersion(
                version.id(),
                version.label(),
                version.otherLabels(),
                version.number(),
                version.points(),
                version.pointsNote(),
                version.date(),
                version.dateNote(),
                version.status(),
                kept(Kind.DRAFTING, version.draftedBy(), DraftingClaim::id, this::drafting),
                version.derivedFrom().stream()
                        .filter(from -> keeps(Kind.VERSION, from.version()))
                        .toList(),
                version.derivedNote(),
                version.agreement(),
                version.access(),
                version.note(),
                kept(Kind.TEXT, version.texts(), VersionText::file, this::text));
    }

    /** A translation of a text that is left out is told without it. */
    private VersionText text(VersionText text) {
        String original = text.translationOf();
        return original == null || keeps(Kind.TEXT, original)
                ? text
                : new VersionText(
                        text.file(),
                        text.language(),
                        text.role(),
                        text.part(),
                        null,
                        text.source(),
                        text.received(),
                        text.basis(),
                        text.access(),
                        text.clauseTopics(),
                        text.digest(),
                        text.note());
    }

    private DraftingClaim drafting(DraftingClaim claim) {
        return new DraftingClaim(
                claim.id(),
                claim.authors(),
                claim.gist(),
                claim.claimedBy(),
                claim.source(),
                claim.date(),
                ids(Kind.DRAFTING, claim.contradicts()),
                claim.note());
    }

    private Circulation circulation(Circulation claim) {
        return new Circulation(
                claim.id(),
                claim.version(),
                claim.part(),
                claim.parties(),
                claim.from(),
                claim.how(),
                claim.claimedBy(),
                claim.source(),
                claim.claimDate(),
                ids(Kind.CIRCULATION, claim.contradicts()),
                claim.note());
    }

    private ContentClaim claim(ContentClaim claim) {
        return new ContentClaim(
                claim.id(),
                reference(claim.version()),
                claim.topic(),
                claim.clause(),
                claim.gist(),
                claim.value(),
                claim.basis(),
                claim.claimedBy(),
                claim.source(),
                claim.date(),
                ids(Kind.CLAIM, claim.contradicts()),
                claim.note());
    }

    private Source source(Source source) {
        return source.capture() == null || keeps(Kind.CAPTURE, source.id())
                ? source
                : new Source(
                        source.id(),
                        source.type(),
                        source.publisher(),
                        source.title(),
                        source.author(),
                        source.address(),
                        source.published(),
                        source.accessed(),
                        source.via(),
                        source.article(),
                        null,
                        source.access(),
                        source.note());
    }

    private Reaction reaction(Reaction reaction) {
        Target target = reaction.target();
        List<ClauseReference> clauses = clauses(target.clauses());
        Relations relations = reaction.relations();
        Predicate<String> stays = id -> keeps(Kind.STATEMENT, id);
        String repeatOf = relations.repeatOf();
        return new Reaction(
                reaction.id(),
                reaction.party(),
                reaction.members(),
                reaction.speaker(),
                reaction.attribution(),
                reaction.assertedBy(),
                reaction.onBehalfOf(),
                reaction.statement(),
                reaction.stance(),
                reaction.seeks(),
                new Target(
                        reference(target.version()),
                        clauses,
                        clauses.isEmpty() ? null : target.clauseBasis(),
                        target.topics(),
                        target.object(),
                        target.party()),
                reaction.dateSaid(),
                reaction.source(),
                ids(Kind.SOURCE, reaction.alsoReportedBy()),
                new Relations(
                        relations.sameAs().stream().filter(stays).toList(),
                        repeatOf != null && stays.test(repeatOf) ? repeatOf : null,
                        relations.contradicts().stream().filter(stays).toList(),
                        relations.jointWith().stream().filter(stays).toList(),
                        relations.supersedes().stream().filter(stays).toList()),
                reaction.passage(),
                reaction.access(),
                reaction.note());
    }

    private WatchLine watchLine(WatchLine line) {
        ClauseReference clause = line.clause();
        return clause == null
                ? line
                : new WatchLine(
                        line.id(),
                        line.label(),
                        line.topic(),
                        withoutWords(clause),
                        line.facet(),
                        line.bound(),
                        line.direction(),
                        line.access(),
                        line.note());
    }

    private List<ClauseReference> clauses(List<ClauseReference> clauses) {
        List<ClauseReference> kept = new ArrayList<>();
        for (ClauseReference clause : clauses) {
            String version = clause.version();
            if (version == null || keeps(Kind.VERSION, version)) {
                kept.add(withoutWords(clause));
            }
        }
        return kept;
    }

    private ClauseReference withoutWords(ClauseReference clause) {
        return clause.version() != null && silenced.contains(clause.version())
                ? new ClauseReference(clause.version(), clause.number(), null)
                : clause;
    }

    /** Where one of those that may be meant is left out, it cannot be told which one is. */
    private VersionReference reference(VersionReference reference) {
        if (reference.versions().stream().allMatch(id -> keeps(Kind.VERSION, id))) {
            return reference;
        }
        @Nullable String label = reference.label() == null ? String.join(" or ", reference.versions()) : reference.label();
        return new VersionReference(Certainty.UNKNOWN, List.of(), label);
    }

    private List<String> ids(Kind kind, List<String> ids) {
        return ids.stream().filter(id -> keeps(kind, id)).toList();
    }
}
