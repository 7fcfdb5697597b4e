package org.travaux.archive.store;

import io.ocfl.api.DigestAlgorithmRegistry;
import io.ocfl.api.model.FileDetails;
import io.ocfl.api.model.ObjectDetails;
import io.ocfl.api.model.User;
import io.ocfl.api.model.VersionDetails;
import io.ocfl.api.model.VersionInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchiveFailure.Reason;
import org.travaux.archive.ArchiveId;
import org.travaux.archive.ArchivedPlan;
import org.travaux.archive.ArchivedVersion;
import org.travaux.archive.Depositor;
import org.travaux.archive.json.JsonTree;

/** What OCFL says of an object, in the archive's own terms. */
final class ObjectReading {

    private ObjectReading() {}

    static ArchivedPlan plan(ObjectDetails object) {
        List<ArchivedVersion> versions = new ArrayList<>();
        for (VersionDetails version : object.getVersionMap().values()) {
            versions.add(version(version));
        }
        versions.sort((first, second) -> Integer.compare(first.number(), second.number()));
        return new ArchivedPlan(ArchiveId.of(object.getId()), versions, null);
    }

    private static ArchivedVersion version(VersionDetails version) {
        Map<String, String> files = new HashMap<>();
        for (FileDetails file : version.getFiles()) {
            files.put(
                    file.getPath(),
                    Objects.requireNonNullElse(file.getFixity().get(DigestAlgorithmRegistry.sha512), ""));
        }
        VersionInfo info = version.getVersionInfo();
        return new ArchivedVersion(
                Math.toIntExact(version.getVersionNum().getVersionNum()),
                version.getCreated().toInstant(),
                depositor(info == null ? null : info.getUser()),
                info == null || info.getMessage() == null ? "" : info.getMessage(),
                files);
    }

    private static @Nullable Depositor depositor(@Nullable User user) {
        if (user == null || user.getName() == null || user.getName().isBlank()) {
            return null;
        }
        String address = user.getAddress();
        return new Depositor(user.getName(), address != null && Depositor.isAbsolute(address) ? address : null);
    }

    /** The id that an object's inventory says, unchecked. */
    static ArchiveId id(Path object) throws ArchiveFailure {
        try {
            String id = JsonTree.read(Files.readAllBytes(object.resolve(ObjectFolder.INVENTORY)))
                    .text("id");
            if (!id.isEmpty()) {
                return ArchiveId.of(id);
            }
        } catch (IOException | IllegalArgumentException e) {
            // Said below.
        }
        throw new ArchiveFailure(
                Reason.INTEGRITY,
                "The object " + object
                        + " is damaged, its inventory cannot be read. \"archive verify\" says what is still good.");
    }
}
