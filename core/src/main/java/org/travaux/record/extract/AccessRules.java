package org.travaux.record.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Access;
import org.travaux.model.evidence.ContentBasis;
import org.travaux.model.evidence.ContentClaim;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.VersionText;
import org.travaux.model.reaction.Reaction;
import org.travaux.record.PlanRecord;

/**
 * Which accesses bear on each thing of a record. A thing may be seen by whoever may see all of them: a text is as closed as its
 * version and its source, a statement as the source it was taken from. What a later state of the record closes is closed in
 * earlier states too.
 */
public final class AccessRules {

    private final Map<String, Set<Access>> versions = new HashMap<>();
    private final Map<String, Set<Access>> texts = new HashMap<>();
    private final Map<String, Set<Access>> sources = new HashMap<>();
    private final Map<String, Set<Access>> reactions = new HashMap<>();
    private final Map<String, Set<Access>> watch = new HashMap<>();
    private final Map<String, List<VersionText>> textsOf = new HashMap<>();

    /**
     * Makes rules.
     *
     * @param record the state that is looked at
     * @param latest the latest state; the same one where there is no other
     */
    public AccessRules(PlanRecord record, PlanRecord latest) {
        for (PlanRecord state : record.equals(latest) ? List.of(record) : List.of(record, latest)) {
            state.plan().versions().forEach(this::add);
            state.sources().forEach(source -> add(sources, source.id(), source.access()));
            state.reactions().forEach(reaction -> add(reactions, reaction.id(), reaction.access()));
            state.watch().forEach(line -> add(watch, line.id(), line.access()));
        }
    }

    private void add(PlanVersion version) {
        add(versions, version.id(), version.access());
        for (VersionText text : version.texts()) {
            keys(version.id(), text).forEach(key -> add(texts, key, text.access()));
            textsOf.computeIfAbsent(version.id(), id -> new ArrayList<>()).add(text);
        }
    }

    /** A text is the same one if it has the same name or the same bytes. */
    private static Stream<String> keys(String version, VersionText text) {
        String digest = text.digest();
        return digest == null
                ? Stream.of(version + "\n" + text.file())
                : Stream.of(version + "\n" + text.file(), version + "\n" + digest);
    }

    private static void add(Map<String, Set<Access>> accesses, String key, Access access) {
        accesses.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(access);
    }

    private static Set<Access> of(Map<String, Set<Access>> accesses, String key) {
        return Objects.requireNonNullElse(accesses.get(key), Set.of());
    }

    /**
     * {@return what bears on a version: on all that it contains, not on that it exists}
     *
     * @param version id of a version
     */
    public Set<Access> ofVersion(String version) {
        return of(versions, version);
    }

    /**
     * {@return what bears on a text}
     *
     * @param version id of its version
     * @param text the text
     */
    public Set<Access> ofText(String version, VersionText text) {
        Set<Access> all = new LinkedHashSet<>(ofVersion(version));
        keys(version, text).forEach(key -> all.addAll(of(texts, key)));
        addSource(text.source(), all);
        return all;
    }

    /**
     * {@return what bears on the copy kept of a source, and on what was taken from it}
     *
     * @param source id of a source
     */
    public Set<Access> ofSource(String source) {
        return of(sources, source);
    }

    /**
     * {@return what bears on a statement}
     *
     * @param reaction the statement
     */
    public Set<Access> ofReaction(Reaction reaction) {
        Set<Access> all = new LinkedHashSet<>(of(reactions, reaction.id()));
        addSource(reaction.source(), all);
        return all;
    }

    /**
     * {@return what bears on a claim of what a version contains: its source, and where it was read from the text itself as much
     * as bears on that}
     *
     * @param claim the claim
     */
    public Set<Access> ofClaim(ContentClaim claim) {
        Set<Access> all = new LinkedHashSet<>(ofSource(claim.source()));
        if (claim.basis() == ContentBasis.TEXT_HELD) {
            for (String version : claim.version().versions()) {
                all.addAll(ofVersion(version));
                textsOf.getOrDefault(version, List.of()).forEach(text -> all.addAll(ofText(version, text)));
            }
        }
        return all;
    }

    /**
     * {@return what bears on a watch line}
     *
     * @param line id of the line
     */
    public Set<Access> ofWatchLine(String line) {
        return of(watch, line);
    }

    private void addSource(@Nullable String source, Set<Access> all) {
        if (source != null) {
            all.addAll(ofSource(source));
        }
    }

    /**
     * {@return the first access that a reader may not see, if there is one}
     *
     * @param accesses what bears on a thing
     * @param reader the reader
     */
    public static Optional<Access> closing(Collection<Access> accesses, Reader reader) {
        return accesses.stream().filter(access -> !reader.maySee(access)).findFirst();
    }
}
