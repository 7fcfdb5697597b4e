package org.travaux.report.redline.pair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.travaux.align.LinkRules;
import org.travaux.report.redline.story.Block;
import org.travaux.report.redline.xml.XmlElement;

/** What people decided about paragraphs: which belong together, and which do not; it goes before all that is computed. */
public final class PairRules {

    private final List<Decision> decisions;
    private final IdentityHashMap<XmlElement, Set<Integer>> named = new IdentityHashMap<>();

    /**
     * A decision.
     *
     * @param pinned whether they belong together, and with nothing else; otherwise they do not belong together
     * @param original paragraphs of the original, as read
     * @param revised paragraphs of the revised document, as read
     */
    public record Decision(boolean pinned, List<XmlElement> original, List<XmlElement> revised) {

        /** Copies. */
        public Decision {
            original = List.copyOf(original);
            revised = List.copyOf(revised);
        }
    }

    /**
     * Makes rules.
     *
     * @param decisions the decisions
     */
    public PairRules(List<Decision> decisions) {
        this.decisions = List.copyOf(Objects.requireNonNull(decisions, "decisions"));
        for (int i = 0; i < this.decisions.size(); i++) {
            for (XmlElement paragraph : this.decisions.get(i).original()) {
                named.computeIfAbsent(paragraph, none -> new HashSet<>()).add(i);
            }
            for (XmlElement paragraph : this.decisions.get(i).revised()) {
                named.computeIfAbsent(paragraph, none -> new HashSet<>()).add(i);
            }
        }
    }

    /** {@return no rules} */
    public static PairRules none() {
        return new PairRules(List.of());
    }

    boolean isEmpty() {
        return decisions.isEmpty();
    }

    /** {@return whether two blocks may be one} */
    boolean allows(Block original, Block revised) {
        Set<Integer> ours = of(original);
        Set<Integer> theirs = of(revised);
        for (int i : ours) {
            if (decisions.get(i).pinned() != theirs.contains(i)) {
                return false;
            }
        }
        for (int i : theirs) {
            if (decisions.get(i).pinned() && !ours.contains(i)) {
                return false;
            }
        }
        return true;
    }

    private Set<Integer> of(Block block) {
        if (!(block instanceof Block.Paragraph paragraph)) {
            return Set.of();
        }
        Set<Integer> all = new HashSet<>();
        for (XmlElement element : paragraph.elements()) {
            all.addAll(named.getOrDefault(element, Set.of()));
        }
        return all;
    }

    /** {@return the rules as they hold for blocks that are aligned} */
    LinkRules<Block> of(List<Block> original, List<Block> revised) {
        List<LinkRules.Group<Block>> pinned = new ArrayList<>();
        List<LinkRules.Group<Block>> forbidden = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            List<Block> ours = named(original, i);
            List<Block> theirs = named(revised, i);
            if (!ours.isEmpty() || !theirs.isEmpty()) {
                (decisions.get(i).pinned() ? pinned : forbidden).add(new LinkRules.Group<>(ours, theirs));
            }
        }
        return new LinkRules<>(pinned, forbidden);
    }

    private List<Block> named(List<Block> blocks, int decision) {
        return blocks.stream().filter(block -> of(block).contains(decision)).toList();
    }
}
