package org.travaux.archive.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchiveFailure.Reason;
import org.travaux.archive.ArchiveId;
import org.travaux.archive.ArchivedPlan;
import org.travaux.archive.Holdings;
import org.travaux.archive.VersionedArchive;
import org.travaux.archive.store.Digests;
import org.travaux.archive.store.StoreRoot;
import org.travaux.archive.verify.Finding.State;

/**
 * The digests of all inventories at one time, to be kept elsewhere. Who can write in an archive can change content, inventory
 * and sidecar together, which no digest inside it shows; the receipt does.
 *
 * <p>A text file: a line for each object and one for the root, then the digest of all lines before.
 *
 * @param made when it was made, as it says
 * @param root SHA-512 of the manifest of the storage root
 * @param entries an entry for each object
 */
public record Receipt(String made, String root, List<Entry> entries) {

    private static final String TITLE = "# Receipt of an archive of Travaux, format 1";
    private static final String MADE = "# made ";
    private static final Pattern ENTRY = Pattern.compile("([0-9a-f]{128})  v([1-9][0-9]{0,8})  (\\S+)");
    private static final Pattern ROOT = Pattern.compile("([0-9a-f]{128})  root");
    private static final Pattern SUM = Pattern.compile("([0-9a-f]{128})  of the lines above");

    /**
     * One object.
     *
     * @param object its id
     * @param version number of its last version
     * @param digest SHA-512 of the inventory of that version
     */
    public record Entry(String object, int version, String digest) {

        /** Checks that nothing is missing. */
        public Entry {
            Objects.requireNonNull(object, "object");
            Objects.requireNonNull(digest, "digest");
        }
    }

    /** Checks and copies. */
    public Receipt {
        Objects.requireNonNull(made, "made");
        Objects.requireNonNull(root, "root");
        entries = List.copyOf(entries);
    }

    /**
     * {@return a receipt of what an archive holds now}
     *
     * @param store where it lies
     * @param archive the archive
     * @param clock says when the receipt is made
     * @param damaged takes what is damaged and not in the receipt
     * @throws ArchiveFailure if the archive as a whole cannot be read
     */
    public static Receipt of(StoreRoot store, VersionedArchive archive, Clock clock, Consumer<Holdings.Damaged> damaged)
            throws ArchiveFailure {
        Holdings holdings = archive.holdings();
        holdings.damaged().forEach(damaged);
        List<Entry> entries = new ArrayList<>();
        for (ArchivedPlan plan : holdings.plans()) {
            String name = plan.latest().name();
            try {
                Path inventory = store.inventory(plan.id().uri(), plan.latest().number());
                String digest = Digests.sha512(inventory);
                if (Files.readString(inventory.resolveSibling("inventory.json.sha512"))
                        .startsWith(digest)) {
                    entries.add(new Entry(plan.id().uri(), plan.latest().number(), digest));
                } else {
                    damaged.accept(new Holdings.Damaged(
                            plan.id().plan(),
                            "The plan " + plan.id() + " is damaged: the inventory of " + name
                                    + " has other bytes. \"archive verify\" says what is still good."));
                }
            } catch (IOException e) {
                damaged.accept(new Holdings.Damaged(
                        plan.id().plan(),
                        "The plan " + plan.id() + " is damaged: the inventory of " + name
                                + " cannot be read. \"archive verify\" says what is still good."));
            }
        }
        try {
            String root = Digests.sha512(store.path().resolve(StoreRoot.MANIFEST));
            return new Receipt(clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(), root, entries);
        } catch (IOException e) {
            throw new ArchiveFailure(
                    Reason.INTEGRITY,
                    "No receipt was made: the archive has lost its file " + StoreRoot.MANIFEST
                            + ". Run \"archive verify\".",
                    e);
        }
    }

    /** {@return the receipt as a file has it} */
    public String text() {
        StringBuilder text = new StringBuilder(TITLE + "\n" + MADE + made + "\n" + root + "  root\n");
        for (Entry entry : entries) {
            text.append(entry.digest())
                    .append("  v")
                    .append(entry.version())
                    .append("  ")
                    .append(entry.object())
                    .append('\n');
        }
        return text + sum(text.toString()) + "  of the lines above\n";
    }

    private static String sum(String text) {
        return HexFormat.of().formatHex(Digests.algorithm("SHA-512").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * {@return the receipt in a file}
     *
     * @param file the file
     * @throws ArchiveFailure if it is none, or not as it was written
     * @throws IOException if it cannot be read
     */
    public static Receipt read(Path file) throws ArchiveFailure, IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        if (!text.startsWith(TITLE + "\n" + MADE)) {
            throw new ArchiveFailure(
                    Reason.STORAGE, file + " is no receipt. \"archive receipt\" writes one; name that file.");
        }
        List<String> lines = text.lines().toList();
        int last = text.lastIndexOf('\n', text.length() - 2) + 1;
        Matcher sum = SUM.matcher(lines.getLast());
        Matcher root = ROOT.matcher(lines.size() > 3 ? lines.get(2) : "");
        List<Entry> entries = new ArrayList<>();
        boolean sound = sum.matches() && sum.group(1).equals(sum(text.substring(0, last))) && root.matches();
        for (String line : sound ? lines.subList(3, lines.size() - 1) : List.<String>of()) {
            Matcher entry = ENTRY.matcher(line);
            sound &= entry.matches();
            if (entry.matches()) {
                entries.add(new Entry(entry.group(3), Integer.parseInt(entry.group(2)), entry.group(1)));
            }
        }
        if (!sound) {
            throw new ArchiveFailure(
                    Reason.INTEGRITY,
                    "The receipt " + file
                            + " is not as it was written. Take another copy of it; the archive itself was not looked at.");
        }
        return new Receipt(lines.get(1).substring(MADE.length()), root.group(1), entries);
    }

    /**
     * {@return what an archive does not hold any more as the receipt says}
     *
     * @param store where it lies
     * @param archive the archive
     * @param notes takes what is no damage: plans that were removed since
     * @throws IOException if it cannot be read
     */
    public List<Finding> check(StoreRoot store, VersionedArchive archive, List<String> notes) throws IOException {
        List<Finding> findings = new ArrayList<>();
        Path manifest = store.path().resolve(StoreRoot.MANIFEST);
        if (!Files.isRegularFile(manifest) || !Digests.sha512(manifest).equals(root)) {
            findings.add(
                    Finding.error(State.CHANGED, "", StoreRoot.MANIFEST, "", "it is not the one that the receipt has"));
        }
        for (Entry entry : entries) {
            check(entry, store, archive, notes, findings);
        }
        return findings;
    }

    private static void check(
            Entry entry, StoreRoot store, VersionedArchive archive, List<String> notes, List<Finding> findings)
            throws IOException {
        String name = "v" + entry.version();
        Path inventory = store.inventory(entry.object(), entry.version());
        if (Files.isRegularFile(inventory) && Digests.sha512(inventory).equals(entry.digest())) {
            return;
        }
        ArchiveId id = ArchiveId.of(entry.object());
        try {
            ArchivedPlan plan = archive.plan(id);
            if (plan.removal() != null) {
                notes.add(id + ", which the receipt has with " + name + ", was removed on "
                        + plan.removal().when() + " by " + plan.removal().by().text() + ": "
                        + plan.removal().reason());
                return;
            }
            findings.add(
                    plan.latest().number() < entry.version()
                            ? Finding.error(
                                    State.MISSING,
                                    entry.object(),
                                    name,
                                    "",
                                    "the receipt has " + name + ", the archive only "
                                            + plan.latest().name())
                            : Finding.error(
                                    State.CHANGED,
                                    entry.object(),
                                    name + "/inventory.json",
                                    "",
                                    "the inventory is not the one that the receipt has: content may have been rewritten"));
        } catch (ArchiveFailure e) {
            findings.add(Finding.error(
                    e.reason() == Reason.NOT_FOUND ? State.MISSING : State.CHANGED,
                    entry.object(),
                    e.reason() == Reason.NOT_FOUND ? "" : name + "/inventory.json",
                    "",
                    e.reason() == Reason.NOT_FOUND
                            ? "the receipt has this plan, the archive has it no more"
                            : "the receipt has this plan, in the archive it is damaged"));
        }
    }
}
