package org.travaux.archive.transfer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.travaux.archive.Depositor;
import org.travaux.archive.OwnFiles;
import org.travaux.archive.bag.Bag;
import org.travaux.archive.bag.BagInfo;
import org.travaux.archive.bag.BagSeal;
import org.travaux.archive.event.EventLog;
import org.travaux.archive.metadata.DublinCore;
import org.travaux.archive.metadata.HeldFile;
import org.travaux.archive.metadata.Holding;
import org.travaux.archive.metadata.MetadataJson;
import org.travaux.archive.premis.PremisXml;

/**
 * A version as a bag: the plan folder is the payload, byte for byte; {@code metadata/} describes it, {@code archive/} has what the
 * archive made of it.
 */
final class PlanBag {

    static final String PARTIAL = "Travaux-Partial-Extract";
    static final String PLAN_VERSION = "Travaux-Archived-Version";
    static final String METADATA = "metadata";
    static final String ARCHIVE = "archive";

    private PlanBag() {}

    static void write(Holding holding, Path bag) throws IOException {
        for (HeldFile file : holding.files()) {
            copy(holding.folder().resolve(file.path()), bag.resolve(Bag.DATA).resolve(file.path()));
        }
        for (Map.Entry<String, Path> own : holding.own().entrySet()) {
            copy(own.getValue(), bag.resolve(ARCHIVE).resolve(own.getKey()));
        }
        if (holding.scope().partial() && !holding.events().isEmpty()) {
            Files.createDirectories(bag.resolve(ARCHIVE));
            Files.write(bag.resolve(ARCHIVE).resolve(OwnFiles.EVENTS), EventLog.lines(holding.events()));
        }
        Path metadata = Files.createDirectories(bag.resolve(METADATA));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(metadata.resolve("premis.xml")))) {
            PremisXml.write(holding, Bag.DATA, out);
        }
        Files.writeString(metadata.resolve("metadata.csv"), DublinCore.csv(holding, Bag.DATA), StandardCharsets.UTF_8);
        Files.write(metadata.resolve("metadata.json"), MetadataJson.of(holding).lines());
        BagSeal.seal(bag, info(holding));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(Objects.requireNonNull(to.getParent(), "parent"));
        Files.copy(from, to);
    }

    private static BagInfo info(Holding holding) {
        BagInfo info = new BagInfo();
        Depositor by = holding.version().by();
        if (by != null) {
            info.with("Contact-Name", by.name());
            if (by.address() != null && by.address().startsWith("mailto:")) {
                info.with("Contact-Email", by.address().substring("mailto:".length()));
            }
        }
        info.with("External-Description", holding.record().plan().title())
                .with(
                        "Bagging-Date",
                        LocalDate.ofInstant(holding.scope().when(), ZoneOffset.UTC)
                                .toString())
                .with("External-Identifier", holding.plan().id().uri())
                .with("Internal-Sender-Identifier", holding.name())
                .with("Internal-Sender-Description", holding.version().message())
                .with("Bag-Software-Agent", holding.scope().program())
                .with(PLAN_VERSION, holding.version().name())
                .with("Travaux-Deposited", holding.version().deposited().toString());
        if (by != null) {
            info.with("Travaux-Deposited-By", by.text());
        }
        if (holding.scope().inventory() != null) {
            info.with("Travaux-Inventory-SHA512", holding.scope().inventory());
        }
        info.with("Travaux-Reader", holding.scope().reader());
        if (holding.scope().partial()) {
            info.with(PARTIAL, holding.scope().sentence());
            holding.scope().withheld().forEach(each -> info.with("Travaux-Withheld", each));
        }
        return info;
    }
}
