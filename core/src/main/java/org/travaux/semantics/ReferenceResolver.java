package org.travaux.semantics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.model.ClauseKind;

/**
 * Says which clause of its document a reference points at.
 *
 * <p>A number with a word of its own ({@code Article 5}, {@code § 5}) is found wherever it stands; a plain number counts from
 * the article, chapter or annex it stands in. "Paragraph 2" is looked for near the citing clause first. A number that
 * several clauses bear points nowhere. Made once for a document; cost: one pass.
 */
public final class ReferenceResolver {

    /** From how many clauses of a sort on a missing one is known to be missing. */
    private static final int ENOUGH = 2;

    /** A word of so many letters before a number is no number itself: {@code Erster Teil}. */
    private static final int TITLE_LETTERS = 5;

    private static final Pattern WORDED = Pattern.compile("(§+|\\p{L}[\\p{L}'’]+)\\.?[\\s\u00A0]*(.*)");
    private static final Pattern LETTER_BEHIND = Pattern.compile("(\\d+)(\\p{L})");

    private final ClauseDocument document;
    private final Map<String, List<Clause>> byPath = new HashMap<>();
    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, Integer> counted = new HashMap<>();

    /**
     * Makes a resolver.
     *
     * @param document the document in which the references stand
     */
    public ReferenceResolver(ClauseDocument document) {
        this.document = Objects.requireNonNull(document, "document");
        document.clauses().forEach(this::register);
    }

    /**
     * {@return what a reference points at}
     *
     * @param from the clause it stands in
     * @param reference a reference in its text
     */
    public ReferenceTarget resolve(Clause from, CrossReference reference) {
        if (reference.external()) {
            return ReferenceTarget.UNKNOWN;
        }
        List<ReferenceStep> steps = reference.steps();
        ReferenceStep first = steps.getFirst();
        ReferenceTarget target = start(from, first);
        Clause reached = target.clause();
        for (ReferenceStep step : steps.subList(1, steps.size())) {
            if (reached == null) {
                return target;
            }
            Optional<Clause> next = below(reached, step);
            if (next.isEmpty()) {
                return new ReferenceTarget(ReferenceTarget.State.ABOVE, reached);
            }
            reached = next.get();
            target = new ReferenceTarget(ReferenceTarget.State.FOUND, reached);
        }
        return target;
    }

    private void register(Clause clause) {
        Optional<Clause> parent = document.parent(clause);
        String above = parent.map(up -> paths.getOrDefault(up.id(), "")).orElse("");
        String number = clause.number();
        if (number == null || number.isEmpty() || clause.kind() == ClauseKind.NOTE) {
            paths.put(clause.id(), above);
            return;
        }
        String path = path(clause, above, number);
        paths.put(clause.id(), path);
        if (!path.equals(above)) {
            byPath.computeIfAbsent(path, key -> new ArrayList<>(1)).add(clause);
        }
    }

    private String path(Clause clause, String above, String number) {
        // Most numbers are plain digits; the pattern is not asked for those.
        Matcher worded = NumberForm.isDigit(number.charAt(0)) ? null : WORDED.matcher(number);
        UnitLevel level = null;
        String rest = number;
        boolean isWorded = worded != null && worded.matches();
        if (worded != null && isWorded) {
            level = ReferenceWords.table().word(worded.group(1)).level();
            rest = level == null ? number : worded.group(2);
        }
        List<String> parts = ReferenceStep.parts(rest);
        boolean title =
                level == null && worded != null && isWorded && worded.group(1).length() >= TITLE_LETTERS;
        if (parts.isEmpty() || title) {
            return above;
        }
        if (level != null && !level.isRelative()) {
            count(level.name());
            return annexOf(above) + level + ":" + String.join("/", parts);
        }
        if (clause.kind() == ClauseKind.ANNEX) {
            return UnitLevel.ANNEX + ":" + String.join("/", parts);
        }
        if (clause.kind() != ClauseKind.CLAUSE) {
            return above;
        }
        String base = counting(above);
        String own = String.join("/", parts);
        String printedAbove = base.substring(base.indexOf('>') + 1);
        String path;
        if (!printedAbove.isEmpty() && own.startsWith(printedAbove + "/")) {
            path = base.substring(0, base.length() - printedAbove.length()) + own;
        } else if (printedAbove.isEmpty() || parts.size() > 1) {
            path = base.substring(0, base.indexOf('>') + 1) + own;
        } else {
            path = base + "/" + own;
        }
        count(path.substring(0, path.indexOf('>') + 1) + depth(path));
        return path;
    }

    /** What plain numbers are counted from: an annex or article, else the document. {@code >} parts it from the numbers. */
    private static String counting(String above) {
        if (above.indexOf('>') >= 0) {
            return above;
        }
        String last = above.substring(above.lastIndexOf(' ') + 1);
        boolean counts = last.startsWith(UnitLevel.ARTICLE + ":") || last.startsWith(UnitLevel.SECTION + ":");
        return counts ? above + ">" : annexOf(above) + ">";
    }

    /** What the paths of the clauses below a clause begin with. */
    private static String inside(String path) {
        return path.indexOf('>') < 0 ? counting(path) : path + "/";
    }

    /** The annex that a path begins with, a blank behind it; empty where there is none. */
    private static String annexOf(String path) {
        int end = path.indexOf('>');
        String head = end < 0 ? path : path.substring(0, end);
        int blank = head.indexOf(' ');
        String first = blank < 0 ? head : head.substring(0, blank);
        return first.startsWith(UnitLevel.ANNEX + ":") ? first + " " : "";
    }

    private void count(String sort) {
        counted.merge(sort, 1, Integer::sum);
    }

    private ReferenceTarget start(Clause from, ReferenceStep step) {
        List<String> parts = step.parts();
        if (parts.isEmpty() || step.level() == UnitLevel.SENTENCE) {
            return ReferenceTarget.UNKNOWN;
        }
        String own = String.join("/", parts);
        String here = paths.getOrDefault(from.id(), "");
        if (!step.level().isRelative()) {
            String named = step.level() + ":" + own;
            for (String path : List.of(annexOf(here) + named, named)) {
                if (byPath.containsKey(path)) {
                    return only(path);
                }
            }
            ReferenceTarget split = split(annexOf(here) + step.level() + ":", step.level() + ":", parts);
            if (split != null) {
                return split;
            }
            if (counted.getOrDefault(step.level().name(), 0) >= ENOUGH) {
                return step.level().isContainer() ? ReferenceTarget.UNKNOWN : ReferenceTarget.MISSING;
            }
            if (step.level().isContainer()) {
                return ReferenceTarget.UNKNOWN;
            }
        }
        return plain(here, step, parts, own);
    }

    /** "Article 5(2)", "17A" where there is a 17 with an A below it. */
    private @Nullable ReferenceTarget split(String near, String far, List<String> parts) {
        Matcher letter = LETTER_BEHIND.matcher(parts.getLast());
        List<String> cut = new ArrayList<>(parts);
        if (letter.matches()) {
            cut.set(cut.size() - 1, letter.group(1));
            cut.add(letter.group(2));
        }
        if (cut.size() == 1) {
            return null;
        }
        for (String base : List.of(near, far)) {
            String head = base + cut.getFirst();
            if (byPath.containsKey(head)) {
                String below = inside(head) + String.join("/", cut.subList(1, cut.size()));
                ReferenceTarget top = only(head);
                return byPath.containsKey(below) || top.clause() == null
                        ? only(below)
                        : new ReferenceTarget(ReferenceTarget.State.ABOVE, top.clause());
            }
        }
        return null;
    }

    private ReferenceTarget plain(String here, ReferenceStep step, List<String> parts, String own) {
        int mark = here.indexOf('>');
        String base = mark < 0 ? counting(here) : here.substring(0, mark + 1);
        String root = annexOf(base) + ">";
        boolean inArticle = !base.equals(root);
        if ((parts.size() > 1 || !step.level().isRelative()) && byPath.containsKey(root + own)) {
            return only(root + own);
        }
        String near = mark < 0 ? base : here;
        while (near.length() > base.length()) {
            if (byPath.containsKey(near + "/" + own) && isPrinted(near + "/" + own, parts)) {
                return only(near + "/" + own);
            }
            near = near.substring(0, Math.max(base.length(), near.lastIndexOf('/')));
        }
        if (byPath.containsKey(base + own)) {
            return only(base + own);
        }
        Matcher letter = LETTER_BEHIND.matcher(parts.getLast());
        if (letter.matches()) {
            List<String> cut = new ArrayList<>(parts);
            cut.set(cut.size() - 1, letter.group(1) + "/" + letter.group(2));
            String path = base + String.join("/", cut);
            if (byPath.containsKey(path)) {
                return only(path);
            }
        }
        if (inArticle) {
            return ReferenceTarget.UNKNOWN;
        }
        boolean numbered = counted.getOrDefault(root + parts.size(), 0) >= ENOUGH
                && counted.getOrDefault(UnitLevel.ARTICLE.name(), 0) < ENOUGH
                && Character.isDigit(own.charAt(0));
        return numbered ? ReferenceTarget.MISSING : ReferenceTarget.UNKNOWN;
    }

    /** Whether a number is printed as it is cited: where 113.5 is printed in full, "paragraph 5" is another one. */
    private boolean isPrinted(String path, List<String> parts) {
        return byPath.getOrDefault(path, List.of()).stream()
                .map(Clause::number)
                .allMatch(
                        number -> number != null && ReferenceStep.parts(number).size() <= parts.size());
    }

    private Optional<Clause> below(Clause above, ReferenceStep step) {
        String path = paths.getOrDefault(above.id(), "");
        ReferenceTarget target = only(inside(path) + String.join("/", step.parts()));
        if (target.clause() != null) {
            return Optional.of(target.clause());
        }
        // A unit above it that is cited by an ordinal, or not at all, may lie between.
        return step.level() == UnitLevel.SENTENCE
                ? Optional.empty()
                : above.children().stream()
                        .filter(child -> child.number() == null)
                        .flatMap(child -> child.children().stream())
                        .filter(child -> child.number() != null
                                && ReferenceStep.parts(child.number()).equals(step.parts()))
                        .findFirst();
    }

    private ReferenceTarget only(String path) {
        List<Clause> found = byPath.getOrDefault(path, List.of());
        return found.size() == 1
                ? new ReferenceTarget(ReferenceTarget.State.FOUND, found.getFirst())
                : ReferenceTarget.UNKNOWN;
    }

    private static int depth(String path) {
        int depth = 1;
        for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
            depth++;
        }
        return depth;
    }
}
