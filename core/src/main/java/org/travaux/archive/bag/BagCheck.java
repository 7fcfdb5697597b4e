package org.travaux.archive.bag;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks a bag as a whole: it is complete and valid by RFC 8493 (section 3), its payload has digests to be relied on, and no file
 * in it passes for another.
 */
public final class BagCheck {

    private final Path folder;
    private final BagLimits limits;
    private final BagProblems problems = new BagProblems();
    private final NavigableMap<String, Path> files;

    private BagCheck(Path folder, BagLimits limits) throws IOException {
        this.folder = folder;
        this.limits = limits;
        this.files = BagFiles.of(folder);
    }

    /**
     * {@return the bag in a folder}
     *
     * @param folder a private folder that nobody else changes, as {@link BagUnpacking} makes it
     * @param limits how large its tag files may be
     * @throws BagRefused if anything is wrong with it; it carries all problems found
     * @throws IOException if it cannot be read
     */
    public static Bag of(Path folder, BagLimits limits) throws BagRefused, IOException {
        return new BagCheck(folder, limits).run();
    }

    private Bag run() throws BagRefused, IOException {
        BagPaths.clashes(files.keySet(), problems);
        pretenders();
        if (files.containsKey(Bag.FETCH)) {
            problems.add("It has a fetch.txt: files that are still to be fetched from elsewhere are not taken in.");
        }
        Optional<BagVersion> version =
                text(Bag.BAGIT, StandardCharsets.UTF_8).flatMap(text -> BagVersion.read(text, problems));
        if (version.isEmpty()) {
            problems.refuseIfAny();
        }
        BagVersion said = version.orElseThrow();
        List<Manifest> payloadManifests = manifests(Manifest.Kind.PAYLOAD, said);
        List<Manifest> tagManifests = manifests(Manifest.Kind.TAGS, said);
        BagInfo info = files.containsKey(Bag.INFO)
                ? text(Bag.INFO, said.encoding())
                        .map(text -> BagInfo.read(text, problems))
                        .orElseGet(BagInfo::new)
                : new BagInfo();
        Optional<Manifest> strongest = strongest(payloadManifests);
        if (strongest.isEmpty()) {
            problems.add(
                    payloadManifests.isEmpty()
                            ? "It has no manifest of its payload."
                            : "Its payload has no manifest with SHA-256 or SHA-512; digests of MD5 or SHA-1 can be forged.");
        }
        List<String> payload = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        files.keySet().forEach(path -> (isPayload(path) ? payload : tags).add(path));
        listed(payload, payloadManifests, said, strongest);
        if (said.isAtLeast(1, 0)) {
            tagged(payloadManifests, tagManifests);
        }
        List<Manifest> all = new ArrayList<>(payloadManifests);
        all.addAll(tagManifests);
        digests(all);
        oxum(info, payload);
        problems.refuseIfAny();
        String manifest = strongest.orElseThrow().file();
        return new Bag(
                folder,
                said,
                info,
                payload.stream()
                        .map(path -> path.substring(Bag.DATA.length() + 1))
                        .toList(),
                tags,
                manifest,
                digest(manifest));
    }

    private String digest(String file) throws IOException {
        Path path = Objects.requireNonNull(files.get(file), file);
        return Objects.requireNonNull(
                DigestAlgorithm.of(path, List.of(DigestAlgorithm.SHA512)).get(DigestAlgorithm.SHA512));
    }

    private static boolean isPayload(String path) {
        return path.startsWith(Bag.DATA + "/");
    }

    /** Names at the top that pass for those that BagIt gives a meaning. */
    private void pretenders() {
        Set<String> tops = new TreeSet<>();
        files.keySet().forEach(path -> tops.add(path.contains("/") ? path.substring(0, path.indexOf('/')) : path));
        for (String top : tops) {
            String folded = BagPaths.folded(top).replaceAll("[^a-z0-9]", "");
            boolean reserved =
                    Set.of("data", "bagittxt", "baginfotxt", "fetchtxt").contains(folded)
                            || folded.matches("(tag)?manifest[a-z0-9]{2,12}txt");
            boolean exact = top.equals(Bag.DATA)
                    || top.equals(Bag.BAGIT)
                    || top.equals(Bag.INFO)
                    || top.equals(Bag.FETCH)
                    || top.matches("(tag)?manifest-[a-zA-Z0-9-]+\\.txt");
            if (reserved && !exact) {
                problems.add("\"" + BagProblems.shown(top) + "\" passes for a file that BagIt gives a meaning.");
            }
        }
        if (files.containsKey(Bag.DATA)) {
            problems.add("data is a file, not the folder of the payload.");
        }
    }

    private Optional<String> text(String file, Charset charset) throws IOException {
        Path path = files.get(file);
        if (path == null) {
            problems.add("It has no " + file + ".");
            return Optional.empty();
        }
        if (Files.size(path) > limits.tagBytes()) {
            problems.add(file + " is larger than " + limits.tagBytes() + " bytes.");
            return Optional.empty();
        }
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString());
        } catch (CharacterCodingException e) {
            problems.add(file + " is not written in " + charset.name() + ".");
            return Optional.empty();
        }
    }

    private List<Manifest> manifests(Manifest.Kind kind, BagVersion version) throws IOException {
        List<Manifest> manifests = new ArrayList<>();
        for (String file : files.keySet()) {
            if (kind.has(file) && file.indexOf('/') < 0) {
                text(file, version.encoding())
                        .map(text ->
                                Manifest.read(file, kind.algorithm(file), text, version, files::containsKey, problems))
                        .ifPresent(manifests::add);
            }
        }
        return manifests;
    }

    private static Optional<Manifest> strongest(List<Manifest> manifests) {
        return manifests.stream()
                .filter(manifest -> DigestAlgorithm.of(manifest.algorithm())
                        .filter(DigestAlgorithm::isStrong)
                        .isPresent())
                .max(Comparator.comparing(
                        manifest -> DigestAlgorithm.of(manifest.algorithm()).orElseThrow()));
    }

    /** Every file of the payload is in every manifest; before 1.0 one that can be relied on is enough. */
    private void listed(
            List<String> payload, List<Manifest> manifests, BagVersion version, Optional<Manifest> strongest) {
        List<Manifest> complete =
                version.isAtLeast(1, 0) ? manifests : strongest.stream().toList();
        for (Manifest manifest : complete) {
            for (String path : payload) {
                if (!manifest.digests().containsKey(path)) {
                    problems.add("\"" + BagProblems.shown(path) + "\" is not in " + manifest.file() + ".");
                }
            }
        }
        for (Manifest manifest : manifests) {
            for (String path : manifest.digests().keySet()) {
                if (!isPayload(path)) {
                    problems.add(manifest.file() + " lists \"" + BagProblems.shown(path)
                            + "\", which is not in the payload's folder.");
                }
            }
        }
    }

    private void tagged(List<Manifest> payloadManifests, List<Manifest> tagManifests) {
        for (Manifest tags : tagManifests) {
            for (Manifest manifest : payloadManifests) {
                if (!tags.digests().containsKey(manifest.file())) {
                    problems.add(manifest.file() + " is not in " + tags.file() + ".");
                }
            }
        }
    }

    private void digests(List<Manifest> manifests) throws IOException {
        Map<String, Map<DigestAlgorithm, String>> taken = new HashMap<>();
        Set<DigestAlgorithm> needed = new TreeSet<>();
        manifests.forEach(manifest -> DigestAlgorithm.of(manifest.algorithm()).ifPresent(needed::add));
        for (Manifest manifest : manifests) {
            Optional<DigestAlgorithm> algorithm = DigestAlgorithm.of(manifest.algorithm());
            for (Map.Entry<String, String> entry : manifest.digests().entrySet()) {
                String path = entry.getKey();
                Path file = files.get(path);
                if (file == null) {
                    String why = BagPaths.problem(path, limits)
                            .map(reason -> ", and its path " + reason)
                            .orElse("");
                    problems.add("\"" + BagProblems.shown(path) + "\" is in " + manifest.file() + ", but not in the bag"
                            + why + ".");
                } else if (algorithm.isPresent()) {
                    if (!taken.containsKey(path)) {
                        taken.put(path, DigestAlgorithm.of(file, needed));
                    }
                    String actual = Objects.requireNonNull(taken.get(path)).get(algorithm.get());
                    if (!entry.getValue().equals(actual)) {
                        problems.add("\"" + BagProblems.shown(path) + "\" is not what was packed: its "
                                + manifest.algorithm().toUpperCase(Locale.ROOT) + " is not that in "
                                + manifest.file() + ".");
                    }
                }
            }
        }
    }

    private void oxum(BagInfo info, List<String> payload) throws IOException {
        List<String> said = info.values(BagInfo.OXUM);
        if (said.size() > 1) {
            problems.add("bag-info.txt says " + BagInfo.OXUM + " more than once.");
        }
        if (!said.isEmpty()) {
            long bytes = 0;
            for (String path : payload) {
                bytes += Files.size(Objects.requireNonNull(files.get(path), path));
            }
            String actual = bytes + "." + payload.size();
            if (!said.getFirst().equals(actual)) {
                problems.add("bag-info.txt says " + BagInfo.OXUM + " " + BagProblems.shown(said.getFirst())
                        + ", but the payload has " + actual + " (bytes.files).");
            }
        }
    }
}
