package org.travaux.compare.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.travaux.align.ClauseLink;
import org.travaux.align.TextRelation;
import org.travaux.compare.Variant;
import org.travaux.compare.standard.ClauseFacts.Stated;
import org.travaux.model.Clause;
import org.travaux.model.ClauseDocument;
import org.travaux.semantics.fact.Fact;
import org.travaux.semantics.fact.FactKind;
import org.travaux.semantics.fact.NameSkeleton;

/**
 * Finds what linked clauses in different languages state differently.
 *
 * <p>Numbers, dates and references that have no counterpart in the other text are variants; a number in words only where a
 * unit or the other text confirms that it counts something. Names are translated as often as kept, so a name is one only where
 * each text has a name the other lacks, and the rest of the two documents does not show the one to be the other's translation.
 */
final class VariantFinder {

    private static final int ENOUGH = 2;

    private final ClauseFacts original;
    private final ClauseFacts revised;
    private final Map<String, Set<String>> followed = new HashMap<>();
    private final Map<String, Integer> unmatched = new HashMap<>();
    private final Map<String, Integer> together = new HashMap<>();
    private final Set<String> unanswered = new HashSet<>();

    VariantFinder(
            ClauseFacts original,
            ClauseFacts revised,
            List<ClauseLink<Clause>> links,
            ClauseDocument before,
            ClauseDocument after) {
        this.original = original;
        this.revised = revised;
        for (ClauseLink<Clause> link : links) {
            for (Clause from : link.original()) {
                for (Clause to : link.revised()) {
                    followed.computeIfAbsent(plain(before.path(from)), key -> new HashSet<>())
                            .add(plain(after.path(to)));
                }
            }
            if (link.text() == TextRelation.OTHER_LANGUAGE) {
                learn(link);
            }
        }
    }

    /** The variants of a link, numbers and dates before names, each in reading order. */
    List<Variant> of(ClauseLink<Clause> link) {
        if (link.text() != TextRelation.OTHER_LANGUAGE) {
            return List.of();
        }
        List<Variant> variants = new ArrayList<>(figures(link));
        List<Stated> before = names(original, link.original(), revised, link.revised());
        List<Stated> after = names(revised, link.revised(), original, link.original());
        before.removeIf(name -> isTranslated(original, name, "<"));
        after.removeIf(name -> isTranslated(revised, name, ">"));
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            variants.add(new Variant(
                    FactKind.NAME, before.get(i).asVariant(), after.get(i).asVariant()));
        }
        return List.copyOf(variants);
    }

    private List<Variant> figures(ClauseLink<Clause> link) {
        List<Stated> before = new ArrayList<>(original.of(link.original(), false));
        List<Stated> after = new ArrayList<>(revised.of(link.revised(), false));
        List<Variant> variants = new ArrayList<>();
        pair(
                before,
                after,
                null,
                (one, two) -> one.spelled() == two.spelled() && one.kind() == two.kind() && one.agrees(two));
        pair(before, after, null, Fact::agrees);
        pair(before, after, null, this::follows);
        pair(
                before,
                after,
                variants,
                (one, two) ->
                        sameKind(one, two) && one.unit() != null && one.unit().equals(two.unit()));
        pair(before, after, variants, (one, two) -> sameKind(one, two) && !one.spelled() && !two.spelled());
        pair(before, after, variants, (one, two) -> sameKind(one, two) && one.spelled() != two.spelled());
        if (before.size() == 1 && after.size() == 1) {
            pair(before, after, variants, VariantFinder::sameKind);
        }
        before.stream()
                .filter(VariantFinder::counts)
                .forEach(stated -> variants.add(new Variant(stated.fact().kind(), stated.asVariant(), null)));
        after.stream()
                .filter(VariantFinder::counts)
                .forEach(stated -> variants.add(new Variant(stated.fact().kind(), null, stated.asVariant())));
        return variants;
    }

    private static boolean sameKind(Fact one, Fact other) {
        return one.kind() == other.kind();
    }

    private static boolean counts(Stated stated) {
        return !stated.fact().spelled() || stated.fact().unit() != null;
    }

    /** Takes out pairs that fit, the first of each side first; where wanted they are variants. */
    private static void pair(
            List<Stated> before, List<Stated> after, @Nullable List<Variant> variants, BiPredicate<Fact, Fact> fit) {
        for (int i = 0; i < before.size(); i++) {
            for (int k = 0; k < after.size(); k++) {
                if (fit.test(before.get(i).fact(), after.get(k).fact())) {
                    Stated one = before.remove(i);
                    Stated other = after.remove(k);
                    if (variants != null) {
                        variants.add(new Variant(one.fact().kind(), one.asVariant(), other.asVariant()));
                    }
                    i--;
                    break;
                }
            }
        }
    }

    /** Whether two references name clauses that are linked. */
    private boolean follows(Fact one, Fact other) {
        return one.kind() == FactKind.REFERENCE
                && other.kind() == FactKind.REFERENCE
                && followed.getOrDefault(plain(one.value()), Set.of()).contains(plain(other.value()));
    }

    private static String plain(String path) {
        return path.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    private void learn(ClauseLink<Clause> link) {
        List<String> before = keys(original, names(original, link.original(), revised, link.revised()), "<");
        List<String> after = keys(revised, names(revised, link.revised(), original, link.original()), ">");
        before.forEach(name -> unmatched.merge(name, 1, Integer::sum));
        after.forEach(name -> unmatched.merge(name, 1, Integer::sum));
        if (after.isEmpty()) {
            unanswered.addAll(before);
        }
        if (before.isEmpty()) {
            unanswered.addAll(after);
        }
        for (String one : before) {
            for (String other : after) {
                if (together.merge(one + other, 1, Integer::sum) >= ENOUGH) {
                    unanswered.add(one);
                    unanswered.add(other);
                }
            }
        }
    }

    private static List<String> keys(ClauseFacts facts, List<Stated> names, String side) {
        return names.stream().map(name -> key(facts, name, side)).distinct().toList();
    }

    /** A name without the endings of plurals and cases. */
    private static String key(ClauseFacts facts, Stated name, String side) {
        StringBuilder key = new StringBuilder(side);
        for (String skeleton : facts.skeletons(name)) {
            key.append(
                            skeleton.length() > 2 && skeleton.endsWith("s")
                                    ? skeleton.substring(0, skeleton.length() - 1)
                                    : skeleton)
                    .append(' ');
        }
        return key.toString();
    }

    /** Whether the rest of the documents shows that the other text says it in another way, or without a capital. */
    private boolean isTranslated(ClauseFacts facts, Stated name, String side) {
        String key = key(facts, name, side);
        return unmatched.getOrDefault(key, 0) >= ENOUGH && unanswered.contains(key);
    }

    /** The names of one text of which the other has no trace. */
    private static List<Stated> names(ClauseFacts own, List<Clause> clauses, ClauseFacts other, List<Clause> others) {
        Set<String> traces = other.traces(others);
        List<Stated> names = new ArrayList<>();
        for (Stated name : own.of(clauses, true)) {
            List<String> skeletons = own.skeletons(name);
            boolean traced = traces.contains(name.fact().value())
                    || skeletons.stream()
                            .anyMatch(
                                    skeleton -> traces.stream().anyMatch(trace -> NameSkeleton.near(skeleton, trace)));
            if (!traced && !skeletons.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }
}
