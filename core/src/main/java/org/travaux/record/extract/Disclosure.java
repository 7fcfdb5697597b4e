package org.travaux.record.extract;

import java.util.Set;
import org.travaux.model.Access;
import org.travaux.model.evidence.ContentClaim;
import org.travaux.model.evidence.Source;
import org.travaux.model.plan.Circulation;
import org.travaux.model.plan.DraftingClaim;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.VersionText;
import org.travaux.model.plan.WatchLine;
import org.travaux.model.reaction.Reaction;
import org.travaux.record.PlanRecord;
import org.travaux.record.extract.Omission.Cause;
import org.travaux.record.extract.Omission.Kind;

/**
 * What of a record a reader may see. That a version, a source or a text exists is never closed, by the meaning of the COAR access
 * rights; what is closed is what it contains, and what was taken from it.
 */
public final class Disclosure {

    private Disclosure() {}

    /**
     * {@return what a reader may see}
     *
     * @param record a state of a plan's record
     * @param latest its latest state, which may have closed more; the same one where there is no other
     * @param reader who reads
     */
    public static Extract of(PlanRecord record, PlanRecord latest, Reader reader) {
        Closing closing = new Closing(new Narrowing(record), new AccessRules(record, latest), reader);
        record.plan().versions().forEach(closing::version);
        record.plan().circulation().forEach(closing::circulation);
        record.sources().forEach(closing::source);
        record.reactions().forEach(closing::reaction);
        record.claims().forEach(closing::claim);
        record.watch().forEach(closing::watchLine);
        return closing.narrowing().result();
    }

    private record Closing(Narrowing narrowing, AccessRules rules, Reader reader) {

        void version(PlanVersion version) {
            for (VersionText text : version.texts()) {
                AccessRules.closing(rules.ofText(version.id(), text), reader)
                        .ifPresent(
                                access -> narrowing.omitText(version.id(), text.file(), Cause.CLOSED, access.text()));
            }
            for (DraftingClaim claim : version.draftedBy()) {
                close(Kind.DRAFTING, claim.id(), rules.ofSource(claim.source()));
            }
        }

        void circulation(Circulation claim) {
            close(Kind.CIRCULATION, claim.id(), rules.ofSource(claim.source()));
        }

        void source(Source source) {
            if (source.capture() != null) {
                close(Kind.CAPTURE, source.id(), rules.ofSource(source.id()));
            }
        }

        void reaction(Reaction reaction) {
            close(Kind.STATEMENT, reaction.id(), rules.ofReaction(reaction));
        }

        void claim(ContentClaim claim) {
            close(Kind.CLAIM, claim.id(), rules.ofClaim(claim));
        }

        void watchLine(WatchLine line) {
            close(Kind.WATCH_LINE, line.id(), rules.ofWatchLine(line.id()));
        }

        private void close(Kind kind, String id, Set<Access> accesses) {
            AccessRules.closing(accesses, reader)
                    .ifPresent(access -> narrowing.omit(kind, id, Cause.CLOSED, access.text()));
        }
    }
}
