package org.travaux.archive.index.entry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.CRC32C;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchivedPlan;
import org.travaux.archive.ArchivedVersion;
import org.travaux.archive.VersionedArchive;
import org.travaux.archive.index.entry.PlanEntries.Name;
import org.travaux.archive.index.entry.PlanEntries.Version;
import org.travaux.archive.index.entry.VersionEntries.Contents;
import org.travaux.model.plan.Party;
import org.travaux.model.plan.Plan;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.Topic;
import org.travaux.record.check.PlanFormatException;
import org.travaux.record.extract.AccessRules;

/** Reads what of a plan can be found, every byte of it checked. */
public final class PlanReading {

    private final VersionedArchive archive;

    /**
     * Makes one.
     *
     * @param archive the archive that is read
     */
    public PlanReading(VersionedArchive archive) {
        this.archive = Objects.requireNonNull(archive, "archive");
    }

    /**
     * {@return what can be found; nothing of a plan that was removed}
     *
     * @param plan the plan
     * @throws ArchiveFailure if part of it is damaged
     * @throws PlanFormatException if a record in it is not as it should be
     * @throws IOException if it cannot be read
     */
    public PlanEntries read(ArchivedPlan plan) throws ArchiveFailure, PlanFormatException, IOException {
        List<Version> versions = plan.versions().stream()
                .map(version ->
                        new Version(version.number(), version.deposited().toEpochMilli(), digest(version)))
                .toList();
        if (plan.removal() != null) {
            return new PlanEntries(plan.id(), versions, List.of(), List.of(), List.of());
        }
        Contents latest = archive.read(plan.id(), plan.latest().number(), Contents::of);
        PlanHistory history = new PlanHistory(plan.latest().number());
        Set<String> versionIds = new LinkedHashSet<>();
        for (ArchivedVersion version : plan.versions()) {
            Contents contents =
                    version.equals(plan.latest()) ? latest : archive.read(plan.id(), version.number(), Contents::of);
            history.add(
                    version.number(), VersionEntries.of(contents, new AccessRules(contents.record(), latest.record())));
            contents.record().plan().versions().stream().map(PlanVersion::id).forEach(versionIds::add);
        }
        return new PlanEntries(
                plan.id(), versions, names(latest.record().plan()), List.copyOf(versionIds), history.placed());
    }

    private static String digest(ArchivedVersion version) {
        CRC32C sum = new CRC32C();
        for (Map.Entry<String, String> file : version.files().entrySet()) {
            sum.update(
                    (file.getKey() + "\n" + file.getValue() + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return Long.toHexString(sum.getValue());
    }

    private static List<Name> names(Plan plan) {
        List<Name> names = new ArrayList<>();
        for (Party party : plan.parties()) {
            names.add(new Name(true, party.id(), party.id(), 0));
            names.add(new Name(true, party.id(), party.name(), 1));
            party.aliases().forEach(alias -> names.add(new Name(true, party.id(), alias, 2)));
        }
        for (Topic topic : plan.taxonomy()) {
            names.add(new Name(false, topic.id(), topic.id(), 0));
            names.add(new Name(false, topic.id(), topic.label(), 1));
            topic.keywords().forEach(word -> names.add(new Name(false, topic.id(), word, 2)));
        }
        return names;
    }
}
