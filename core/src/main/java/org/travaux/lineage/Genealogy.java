package org.travaux.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * What every clause of a plan goes back to, and what became of it, over the tree of versions.
 *
 * <p>A clause may go back to several (a merger, or two versions that were merged) and become several (a split, or two versions
 * that go back to one). Versions known by report only are steps without text: nothing is said of their clauses.
 */
public final class Genealogy {

    private final String plan;
    private final String title;
    private final VersionTree tree;
    private final Map<String, VersionNode> versions = new LinkedHashMap<>();
    private final Map<FormId, ClauseForm> forms;
    private final Map<String, List<ClauseForm>> byVersion = new HashMap<>();
    private final Map<FormId, Set<FormId>> successors = new HashMap<>();
    private final List<LineageIssue> issues;

    Genealogy(
            String plan,
            String title,
            VersionTree tree,
            List<VersionNode> nodes,
            Map<FormId, ClauseForm> forms,
            List<LineageIssue> issues) {
        this.plan = plan;
        this.title = title;
        this.tree = tree;
        nodes.forEach(node -> versions.put(node.id(), node));
        this.forms = new LinkedHashMap<>(forms);
        this.issues = List.copyOf(issues);
        for (ClauseForm form : forms.values()) {
            byVersion
                    .computeIfAbsent(form.id().version(), version -> new ArrayList<>())
                    .add(form);
            for (Descent descent : form.descents()) {
                descent.from()
                        .forEach(from -> successors
                                .computeIfAbsent(from, id -> new LinkedHashSet<>())
                                .add(form.id()));
            }
        }
    }

    /** {@return id of the plan} */
    public String plan() {
        return plan;
    }

    /** {@return title of the plan} */
    public String title() {
        return title;
    }

    /** {@return all versions, each behind those it goes back to} */
    public List<VersionNode> versions() {
        return List.copyOf(versions.values());
    }

    /** {@return what users must know before they trust it} */
    public List<LineageIssue> issues() {
        return issues;
    }

    /**
     * {@return the version with this id}
     *
     * @param id an id of a version of the plan
     * @throws NoSuchElementException if there is none
     */
    public VersionNode version(String id) {
        VersionNode node = versions.get(id);
        if (node == null) {
            throw new NoSuchElementException("no version " + id + " in " + plan);
        }
        return node;
    }

    /**
     * {@return the clauses of a version in document order; none where no text of it is held}
     *
     * @param version id of a version
     */
    public List<ClauseForm> forms(String version) {
        return List.copyOf(byVersion.getOrDefault(version, List.of()));
    }

    /**
     * {@return a clause of a version}
     *
     * @param id which clause of which version
     * @throws NoSuchElementException if there is none
     */
    public ClauseForm form(FormId id) {
        ClauseForm form = forms.get(id);
        if (form == null) {
            throw new NoSuchElementException("no clause " + id + " in " + plan);
        }
        return form;
    }

    /**
     * {@return what a clause became in the versions that are compared with its own, and where it came back}
     *
     * @param id which clause of which version
     */
    public List<ClauseForm> successors(FormId id) {
        return successors.getOrDefault(id, Set.of()).stream().map(this::form).toList();
    }

    /**
     * {@return the versions compared with a clause's own in which nothing goes back to it, in their order}
     *
     * @param id which clause of which version
     */
    public List<VersionNode> goneIn(FormId id) {
        Set<String> kept = new LinkedHashSet<>();
        successors(id).forEach(form -> kept.add(form.id().version()));
        return children(id.version()).stream()
                .filter(node -> !kept.contains(node.id()))
                .toList();
    }

    private List<VersionNode> children(String version) {
        return versions.values().stream()
                .filter(VersionNode::held)
                .filter(node -> node.ancestors().stream()
                        .anyMatch(ancestor -> ancestor.version().equals(version)))
                .toList();
    }

    /**
     * {@return whether one version goes back to another, at any distance}
     *
     * @param version id of a version
     * @param from id of another
     */
    public boolean descends(String version, String from) {
        return tree.descends(version, from);
    }

    /**
     * {@return a line for each clause that goes back to no other: those of the first versions first, in document order}
     */
    public List<ClauseLine> lines() {
        Map<FormId, Set<FormId>> originsOf = new HashMap<>();
        Map<FormId, Map<String, List<ClauseForm>>> cells = new LinkedHashMap<>();
        for (ClauseForm form : forms.values()) {
            Set<FormId> origins = new LinkedHashSet<>();
            if (form.isOrigin()) {
                origins.add(form.id());
                cells.put(form.id(), new HashMap<>());
            }
            for (Descent descent : form.descents()) {
                descent.from().forEach(from -> origins.addAll(originsOf.getOrDefault(from, Set.of())));
            }
            originsOf.put(form.id(), origins);
            for (FormId origin : origins) {
                cells.getOrDefault(origin, Map.of())
                        .computeIfAbsent(form.id().version(), version -> new ArrayList<>())
                        .add(form);
            }
        }
        List<ClauseLine> lines = new ArrayList<>();
        cells.forEach((origin, present) -> lines.add(line(form(origin), present)));
        return lines;
    }

    private ClauseLine line(ClauseForm origin, Map<String, List<ClauseForm>> present) {
        List<ClauseLine.Cell> cells = new ArrayList<>();
        for (VersionNode node : versions.values()) {
            List<ClauseForm> here = present.getOrDefault(node.id(), List.of());
            cells.add(new ClauseLine.Cell(node.id(), state(origin.id().version(), node, here), here));
        }
        return new ClauseLine(origin, cells);
    }

    private ClauseLine.State state(String from, VersionNode node, List<ClauseForm> here) {
        if (!here.isEmpty()) {
            return ClauseLine.State.PRESENT;
        }
        if (!descends(node.id(), from)) {
            return ClauseLine.State.OUTSIDE;
        }
        return node.held() ? ClauseLine.State.GONE : ClauseLine.State.NO_TEXT;
    }

    /**
     * {@return a clause's family: all it goes back to, and all that goes back to any of these, in the order of the versions}
     *
     * @param id which clause of which version
     */
    public List<ClauseForm> family(FormId id) {
        Set<FormId> family = new LinkedHashSet<>();
        List<FormId> open = new ArrayList<>(List.of(form(id).id()));
        while (!open.isEmpty()) {
            FormId next = open.removeLast();
            if (family.add(next)) {
                form(next).descents().forEach(descent -> open.addAll(descent.from()));
            }
        }
        open.addAll(family);
        while (!open.isEmpty()) {
            for (ClauseForm next : successors(open.removeLast())) {
                if (family.add(next.id())) {
                    open.add(next.id());
                }
            }
        }
        return inOrder(family);
    }

    private List<ClauseForm> inOrder(Collection<FormId> ids) {
        Set<String> touched = new LinkedHashSet<>();
        ids.forEach(id -> touched.add(id.version()));
        return versions.keySet().stream()
                .filter(touched::contains)
                .flatMap(version -> forms(version).stream())
                .filter(form -> ids.contains(form.id()))
                .toList();
    }

    /**
     * {@return the clause with this id, if there is one}
     *
     * @param id which clause of which version
     */
    public Optional<ClauseForm> find(FormId id) {
        return Optional.ofNullable(forms.get(id));
    }
}
