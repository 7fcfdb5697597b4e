package org.travaux.archive.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.Deposit;
import org.travaux.archive.Depositor;
import org.travaux.archive.OwnFiles;
import org.travaux.archive.Provenance;
import org.travaux.archive.VersionedArchive;
import org.travaux.archive.bag.Bag;
import org.travaux.archive.bag.BagCheck;
import org.travaux.archive.bag.BagLimits;
import org.travaux.archive.bag.BagProblems;
import org.travaux.archive.bag.BagRefused;
import org.travaux.archive.bag.BagUnpacking;
import org.travaux.archive.disk.Durable;
import org.travaux.record.PlanFolder;
import org.travaux.record.check.PlanFormatException;
import org.travaux.record.check.PlanIssue;

/**
 * Takes a plan in from a bag. All of the bag is checked in a private folder before anything is deposited; then its payload is
 * deposited as any plan folder is. What the bag says of its past is kept beside it and believed in nothing: formats, clauses and
 * digests are taken anew.
 */
public final class BagImport {

    /** How many of a digest's hex digits tell one bag from another. */
    private static final int NAMING_DIGITS = 32;

    private static final String PLAN_FILE = "plan.yaml";

    private final VersionedArchive archive;
    private final BagLimits limits;

    /**
     * Makes ready.
     *
     * @param archive where plans are deposited
     * @param limits how large a bag may be
     */
    public BagImport(VersionedArchive archive, BagLimits limits) {
        this.archive = Objects.requireNonNull(archive, "archive");
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /**
     * Imports a bag.
     *
     * @param bag a folder, or a ZIP file
     * @param by who imports it
     * @param message what it is; empty where there is nothing to be said but that it was imported
     * @param partial whether a bag is taken in that says of itself that something is left out of it
     * @return what came of it
     * @throws BagRefused if the bag is not taken in; it carries every problem found, and nothing was deposited
     * @throws ArchiveFailure if it cannot be deposited; the archive is as it was
     * @throws IOException if the bag cannot be read
     */
    public Deposit of(Path bag, Depositor by, String message, boolean partial)
            throws BagRefused, ArchiveFailure, IOException {
        // Made for this user only, wherever the system knows users.
        Path space = Files.createTempDirectory("travaux-import-");
        try {
            Bag checked = BagCheck.of(BagUnpacking.into(bag, space, limits), limits);
            check(checked, partial);
            String name = String.valueOf(bag.toAbsolutePath().normalize().getFileName());
            String said = "Imported from bag " + BagProblems.shown(name) + (message.isBlank() ? "" : ": " + message);
            return archive.deposit(checked.data(), by, said, provenance(checked, name));
        } catch (PlanFormatException e) {
            throw new BagRefused(problems(e));
        } finally {
            Durable.delete(space);
        }
    }

    private static void check(Bag bag, boolean partial) throws BagRefused {
        BagProblems problems = new BagProblems();
        Optional<String> extract = bag.info().value(PlanBag.PARTIAL);
        if (extract.isPresent() && !partial) {
            problems.add(
                    "It is a partial extract (" + BagProblems.shown(extract.get())
                            + "): as a version it would look as if the rest had been deleted. Give --extract if that is wanted.");
        }
        for (String path : bag.payload()) {
            if (OwnFiles.isOwn(path)) {
                problems.add("\"data/" + BagProblems.shown(path) + "\" has a name that the archive keeps for itself.");
            }
        }
        if (bag.payload().contains(PLAN_FILE)) {
            try {
                PlanFolder.read(bag.data());
            } catch (PlanFormatException e) {
                problems(e).forEach(problems::add);
            }
        } else {
            problems.add("Its payload has no " + PLAN_FILE + ", so it is no plan folder.");
        }
        problems.refuseIfAny();
    }

    private static List<String> problems(PlanFormatException record) {
        return record.issues().stream()
                .map(PlanIssue::toString)
                .map(issue -> "data/" + BagProblems.shown(issue.replaceAll("\\s*\\R\\s*", " ")))
                .toList();
    }

    private static Provenance provenance(Bag bag, String name) throws IOException {
        String folder = OwnFiles.IMPORTED + "/" + bag.manifestDigest().substring(0, NAMING_DIGITS) + "/";
        Map<String, Path> files = new TreeMap<>();
        for (String tag : bag.tags()) {
            if (isKept(tag)) {
                files.put(folder + tag, bag.folder().resolve(tag));
            }
        }
        List<String> account = new ArrayList<>();
        account.add("Taken in from the bag " + BagProblems.shown(name) + " (BagIt "
                + bag.version().number() + "), complete and valid; SHA-512 of its " + bag.manifest() + ": "
                + bag.manifestDigest());
        say("external identifier", "External-Identifier", bag, account);
        say("archived there as", PlanBag.PLAN_VERSION, bag, account);
        say("from", "Source-Organization", bag, account);
        say("partial extract", PlanBag.PARTIAL, bag, account);
        if (!files.isEmpty()) {
            account.add("what it says of its past is kept unverified below " + folder);
        }
        return new Provenance(String.join("; ", account), files);
    }

    private static void say(String what, String label, Bag bag, List<String> account) {
        bag.info()
                .value(label)
                .filter(value -> !value.isBlank())
                .ifPresent(value -> account.add(what + " " + BagProblems.shown(value)));
    }

    /** What can be derived anew from the payload is not kept twice. */
    private static boolean isKept(String tag) {
        String archive = PlanBag.ARCHIVE + "/";
        return !tag.startsWith(archive + OwnFiles.CLAUSES + "/") && !tag.equals(archive + OwnFiles.DERIVED);
    }
}
