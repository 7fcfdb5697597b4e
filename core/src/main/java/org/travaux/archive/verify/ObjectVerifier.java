package org.travaux.archive.verify;

import io.ocfl.api.DigestAlgorithmRegistry;
import io.ocfl.api.model.DigestAlgorithm;
import io.ocfl.api.model.ValidationCode;
import io.ocfl.api.model.ValidationIssue;
import io.ocfl.api.model.ValidationResults;
import io.ocfl.core.validation.Validator;
import io.ocfl.core.validation.model.SimpleInventory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.verify.ContentCheck.Result;
import org.travaux.archive.verify.Finding.Severity;
import org.travaux.archive.verify.Finding.State;
import org.travaux.archive.verify.ObjectReport.VersionState;

/**
 * Verifies one object: its structure by ocfl-java's validator, its content by reading every byte.
 *
 * <p>ocfl-java's own reading of content goes byte by byte and leaves out the digests that only older inventories have; here
 * each file is read once, in pieces, against every digest that any inventory records. An object of our own store is held to
 * more than the specification asks: its sidecars byte for byte, an inventory in every version, nothing beside.
 */
public final class ObjectVerifier {

    private static final Set<ValidationCode> STRICT = Set.of(
            ValidationCode.W001,
            ValidationCode.W002,
            ValidationCode.W003,
            ValidationCode.W004,
            ValidationCode.W010,
            ValidationCode.W011,
            ValidationCode.W013);

    private static final Set<ValidationCode> UNTRACKED = Set.of(
            ValidationCode.E001,
            ValidationCode.E015,
            ValidationCode.E023,
            ValidationCode.E024,
            ValidationCode.E046,
            ValidationCode.E067,
            ValidationCode.E090,
            ValidationCode.W002,
            ValidationCode.W003,
            ValidationCode.W013);

    private static final Set<ValidationCode> MISSING = Set.of(
            ValidationCode.E003, ValidationCode.E010, ValidationCode.E058, ValidationCode.E063, ValidationCode.W010);

    private final boolean own;

    private ObjectVerifier(boolean own) {
        this.own = own;
    }

    /** {@return a verifier of any OCFL object, as the specification has it} */
    public static ObjectVerifier ofAny() {
        return new ObjectVerifier(false);
    }

    /** {@return a verifier of objects that this program wrote} */
    static ObjectVerifier ofOwn() {
        return new ObjectVerifier(true);
    }

    /**
     * {@return what came of verifying an object}
     *
     * @param object the object's folder
     */
    public ObjectReport verify(Path object) {
        Structure structure = structure(object, String.valueOf(object.getFileName()));
        return report(structure, read(structure));
    }

    /** What came of reading the content of an object. */
    static List<Result> read(Structure structure) {
        return structure.content().stream().map(check -> check.run(bytes -> {})).toList();
    }

    /** What can be told without reading content. */
    Structure structure(Path folder, String place) {
        Path object = folder.toAbsolutePath().normalize();
        List<Finding> findings = new ArrayList<>();
        try {
            List<Path> folders = new ArrayList<>(List.of(object));
            folders.addAll(versionFolders(object));
            Map<Path, InventoryFile> inventories = new TreeMap<>();
            for (Path each : folders) {
                Optional<InventoryFile> inventory = InventoryFile.in(each);
                if (inventory.isPresent()) {
                    inventories.put(each, inventory.get());
                }
            }
            @Nullable SimpleInventory trusted = trusted(folders, inventories);
            String id = trusted == null || trusted.getId() == null ? place : trusted.getId();
            findings.addAll(validate(object, id));
            if (own) {
                OwnFormat.check(object, id, place, folders, inventories, findings);
            }
            return new Structure(id, trusted, findings, content(object, id, inventories));
        } catch (IOException e) {
            findings.add(Finding.error(State.CHANGED, place, "", "", "the object cannot be read: " + e.getMessage()));
            return new Structure(place, null, findings, List.of());
        }
    }

    private static List<Path> versionFolders(Path object) throws IOException {
        try (Stream<Path> children = Files.list(object)) {
            return children.filter(Files::isDirectory)
                    .filter(child -> String.valueOf(child.getFileName()).matches("v0*[1-9][0-9]{0,8}"))
                    .sorted((first, second) -> Integer.compare(number(second), number(first)))
                    .toList();
        }
    }

    private static int number(Path version) {
        return Integer.parseInt(String.valueOf(version.getFileName()).substring(1));
    }

    private static @Nullable SimpleInventory trusted(List<Path> folders, Map<Path, InventoryFile> inventories) {
        for (Path folder : folders) {
            InventoryFile inventory = inventories.get(folder);
            if (inventory != null && inventory.vouched()) {
                return inventory.inventory();
            }
        }
        return null;
    }

    private List<Finding> validate(Path object, String id) throws IOException {
        ValidationResults results;
        try (Stream<Path> children = Files.list(object)) {
            // ocfl-java 2.2.3 fails on such a file instead of reporting it.
            Optional<String> file = children.filter(Files::isRegularFile)
                    .map(child -> String.valueOf(child.getFileName()))
                    .filter(name -> name.matches("v[0-9]+"))
                    .findFirst();
            if (file.isPresent()) {
                return List.of(Finding.error(
                        State.UNTRACKED, id, file.get(), "E001", "a file of the name of a version, which is a folder"));
            }
            results = Validator.validateObject(object.toAbsolutePath(), false);
        } catch (RuntimeException e) {
            return List.of(
                    Finding.error(State.CHANGED, id, "", "", "the object cannot be validated: " + e.getMessage()));
        }
        List<Finding> findings = new ArrayList<>();
        results.getErrors().forEach(issue -> findings.add(finding(issue, Severity.ERROR, object, id)));
        results.getWarnings()
                .forEach(issue -> findings.add(finding(
                        issue,
                        own && STRICT.contains(issue.getCode()) ? Severity.ERROR : Severity.WARNING,
                        object,
                        id)));
        return findings;
    }

    private static Finding finding(ValidationIssue issue, Severity severity, Path object, String id) {
        String message = String.valueOf(issue.getMessage());
        State state = UNTRACKED.contains(issue.getCode())
                ? State.UNTRACKED
                : MISSING.contains(issue.getCode()) || message.contains("does not exist")
                        ? State.MISSING
                        : State.CHANGED;
        // The validator names the folder of the object in every message; which object it is stands beside.
        String inside = message.replace(object.getFileName() + "/", "");
        return new Finding(state, severity, id, "", issue.getCode().name(), inside);
    }

    private List<ContentCheck> content(Path object, String id, Map<Path, InventoryFile> inventories) {
        Map<String, Map<DigestAlgorithm, String>> expected = new TreeMap<>();
        Set<DigestAlgorithm> manifests = new LinkedHashSet<>();
        for (Map.Entry<Path, InventoryFile> entry : inventories.entrySet()) {
            // Older inventories of our own add nothing: they are held to be parts of the newest.
            if (own && !entry.getKey().equals(object)) {
                continue;
            }
            @Nullable SimpleInventory inventory = entry.getValue().inventory();
            if (inventory == null) {
                continue;
            }
            @Nullable DigestAlgorithm algorithm = InventoryFile.algorithm(inventory);
            if (algorithm != null) {
                manifests.add(algorithm);
                expect(expected, algorithm, inventory.getManifest());
            }
            if (inventory.getFixity() != null) {
                inventory.getFixity().forEach((name, digests) -> {
                    @Nullable DigestAlgorithm fixity = name.isBlank() ? null : DigestAlgorithmRegistry.getAlgorithm(name);
                    if (fixity != null && InventoryFile.isAvailable(fixity)) {
                        expect(expected, fixity, digests);
                    }
                });
            }
        }
        List<ContentCheck> content = new ArrayList<>();
        expected.forEach((path, digests) -> {
            Path file = object.resolve(path).normalize();
            if (file.startsWith(object)) {
                content.add(new ContentCheck(id, file, path, digests, List.copyOf(manifests)));
            }
        });
        return content;
    }

    private static void expect(
            Map<String, Map<DigestAlgorithm, String>> expected,
            DigestAlgorithm algorithm,
            @Nullable Map<String, List<String>> digests) {
        if (digests != null) {
            digests.forEach((digest, paths) ->
                    paths.forEach(path -> expected.computeIfAbsent(path, key -> new HashMap<>())
                            .merge(
                                    algorithm,
                                    digest,
                                    (one, other) -> one.equalsIgnoreCase(other) ? one : "two different digests")));
        }
    }

    /** What came of an object whose content was read. */
    ObjectReport report(Structure structure, List<Result> results) {
        List<Finding> findings = new ArrayList<>(structure.findings());
        Set<String> damaged = new TreeSet<>();
        long bytes = 0;
        for (Result result : results) {
            findings.addAll(result.findings());
            bytes += result.bytes();
            if (!result.findings().isEmpty()) {
                damaged.add(result.place());
            }
        }
        return new ObjectReport(structure.object(), findings, versions(structure, damaged), results.size(), bytes);
    }

    private static List<VersionState> versions(Structure structure, Set<String> damaged) {
        @Nullable SimpleInventory inventory = structure.inventory();
        if (inventory == null || inventory.getVersions() == null || inventory.getManifest() == null) {
            return List.of();
        }
        Set<String> lost = new TreeSet<>();
        inventory.getManifest().forEach((digest, paths) -> {
            if (damaged.containsAll(paths)) {
                lost.add(digest);
            }
        });
        List<VersionState> versions = new ArrayList<>();
        inventory.getVersions().forEach((name, version) -> {
            List<String> bad = new ArrayList<>();
            int files = 0;
            for (Map.Entry<String, List<String>> entry : Objects.requireNonNullElse(
                            version.getState(), Map.<String, List<String>>of())
                    .entrySet()) {
                files += entry.getValue().size();
                if (lost.contains(entry.getKey())) {
                    bad.addAll(entry.getValue());
                }
            }
            bad.sort(null);
            versions.add(new VersionState(name, files, bad));
        });
        versions.sort((first, second) -> first.version().length()
                        == second.version().length()
                ? first.version().compareTo(second.version())
                : Integer.compare(first.version().length(), second.version().length()));
        return versions;
    }
}
