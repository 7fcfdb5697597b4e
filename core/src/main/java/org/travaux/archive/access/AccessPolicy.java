package org.travaux.archive.access;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.ArchiveFailure;
import org.travaux.archive.ArchiveFailure.Reason;
import org.travaux.archive.store.StoreRoot;
import org.travaux.model.Access;
import org.travaux.model.Term;
import org.travaux.record.check.FolderFiles;
import org.travaux.record.check.Issues;
import org.travaux.record.check.PlanFormatException;
import org.travaux.record.check.References;
import org.travaux.record.extract.Reader;
import org.travaux.record.read.Context;
import org.travaux.record.read.Fields;
import org.travaux.record.read.SchemaVersion;
import org.travaux.record.read.YamlText;

/**
 * Which roles may see what is closed in an archive, as the archive's own file {@link StoreRoot#POLICY} says; without that file
 * there are no roles.
 *
 * <p>Whoever can read the archive's files can read all of them: the policy binds this program, not the file system.
 *
 * <pre>{@code
 * schemaVersion: 1
 * roles:
 * - id: archivist
 *   sees: [embargoed, restricted, metadata-only]
 * - id: analyst
 *   sees: embargoed
 * }</pre>
 */
public final class AccessPolicy {

    private final Path file;
    private final Map<String, Set<Access.Kind>> roles;

    private AccessPolicy(Path file, Map<String, Set<Access.Kind>> roles) {
        this.file = file;
        this.roles = roles;
    }

    /**
     * {@return the policy of an archive}
     *
     * @param root the archive
     * @throws PlanFormatException if its file is not as it should be; it says where
     */
    public static AccessPolicy of(StoreRoot root) throws PlanFormatException {
        Path file = root.path().resolve(StoreRoot.POLICY);
        Map<String, Set<Access.Kind>> roles = new LinkedHashMap<>();
        if (Files.exists(file)) {
            Path folder = root.path();
            Issues issues = new Issues();
            Context context = new Context(StoreRoot.POLICY, issues, new References(issues), new FolderFiles(folder));
            YamlText.read(folder, StoreRoot.POLICY, issues)
                    .flatMap(text -> YamlText.parse(text, context))
                    .ifPresent(fields -> read(fields, roles));
            issues.throwIfAny();
        }
        return new AccessPolicy(file, roles);
    }

    private static void read(Fields fields, Map<String, Set<Access.Kind>> roles) {
        SchemaVersion.check(fields);
        List<Role> read = fields.list("roles", AccessPolicy::role);
        for (Role role : fields.build(() -> read).orElse(read)) {
            roles.put(role.id(), role.sees());
        }
    }

    private record Role(String id, Set<Access.Kind> sees) {}

    private static Optional<Role> role(Fields fields) {
        String id = fields.text("id");
        Set<Access.Kind> sees = EnumSet.noneOf(Access.Kind.class);
        for (String kind : fields.oneOrSeveral("sees")) {
            Optional<Access.Kind> found = Term.find(Access.Kind.class, kind).filter(each -> each != Access.Kind.OPEN);
            if (found.isEmpty()) {
                fields.issue(
                        fields.place("sees"),
                        "'" + kind + "' is no kind of closed access",
                        "write one or several of embargoed, restricted, metadata-only");
            }
            found.ifPresent(sees::add);
        }
        return fields.build(() -> new Role(id, Set.copyOf(sees)));
    }

    /**
     * {@return the reader whom a role makes}
     *
     * @param role id of the role, or null where none is claimed
     * @param day the day on which they read
     * @throws ArchiveFailure if the policy has no such role
     */
    public Reader reader(@Nullable String role, LocalDate day) throws ArchiveFailure {
        if (role == null) {
            return Reader.everybody(day);
        }
        Set<Access.Kind> sees = roles.get(role);
        if (sees == null) {
            throw new ArchiveFailure(
                    Reason.REFUSED,
                    roles.isEmpty()
                            ? "The archive gives no role more than everybody may see: " + file
                                    + " does not say any. Leave --as out, or ask who keeps the archive."
                            : "The archive has no role " + role + "; it has " + String.join(", ", roles.keySet())
                                    + ".");
        }
        return new Reader(role, sees, day);
    }
}
