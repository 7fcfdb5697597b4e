package org.travaux.report.redline.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.travaux.report.redline.story.Atom;
import org.travaux.report.redline.story.AtomReader;
import org.travaux.report.redline.story.Block;
import org.travaux.report.redline.story.ReadingRules;

/**
 * Neighbouring paragraphs that changed are compared as one stretch of text where that marks far less than paragraph by paragraph:
 * text that went over to the next paragraph was not written anew.
 */
final class Regrouping {

    /** How much less has to be marked. */
    private static final double FAR_LESS = 0.5;

    /** How many characters of both sides are looked at as one stretch at most. */
    private static final int LONGEST = 20_000;

    private final ReadingRules rules;
    private final ReadingRules revisedRules;

    Regrouping(ReadingRules rules, ReadingRules revisedRules) {
        this.rules = Objects.requireNonNull(rules, "rules");
        this.revisedRules = Objects.requireNonNull(revisedRules, "revisedRules");
    }

    List<Step> regrouped(List<Step> steps) {
        List<Step> all = new ArrayList<>();
        List<Step> open = new ArrayList<>();
        for (Step step : steps) {
            if (isChanged(step)) {
                open.add(step);
            } else {
                close(open, all);
                all.add(step);
            }
        }
        close(open, all);
        return all;
    }

    private static boolean isChanged(Step step) {
        return switch (step) {
            case Step.KeepParagraphs kept -> !text(kept.original()).equals(text(kept.revised()));
            case Step.Delete deleted -> deleted.block() instanceof Block.Paragraph;
            case Step.Insert inserted -> inserted.block() instanceof Block.Paragraph;
            case Step.KeepTable kept -> false;
            case Step.KeepWhole kept -> false;
            case Step.MoveFrom moved -> false;
            case Step.MoveTo moved -> false;
            case Step.Hidden hidden -> false;
        };
    }

    private static String text(List<Block.Paragraph> paragraphs) {
        StringBuilder text = new StringBuilder();
        paragraphs.forEach(paragraph -> text.append(paragraph.text()).append('\n'));
        return text.toString();
    }

    private void close(List<Step> open, List<Step> all) {
        List<Block.Paragraph> before = new ArrayList<>();
        List<Block.Paragraph> after = new ArrayList<>();
        boolean whole = false;
        for (Step step : open) {
            if (step instanceof Step.KeepParagraphs kept) {
                before.addAll(kept.original());
                after.addAll(kept.revised());
            } else if (step instanceof Step.Delete deleted && deleted.block() instanceof Block.Paragraph paragraph) {
                before.add(paragraph);
                whole = true;
            } else if (step instanceof Step.Insert inserted && inserted.block() instanceof Block.Paragraph paragraph) {
                after.add(paragraph);
                whole = true;
            }
        }
        boolean worth = whole
                && !before.isEmpty()
                && !after.isEmpty()
                && text(before).length() + text(after).length() <= LONGEST
                && oneWrapper(before, after)
                && marked(before, after) < FAR_LESS * marked(open);
        if (worth) {
            all.add(new Step.KeepParagraphs(before, after));
        } else {
            all.addAll(open);
        }
        open.clear();
    }

    private static boolean oneWrapper(List<Block.Paragraph> before, List<Block.Paragraph> after) {
        return before.stream()
                        .allMatch(block -> block.wrapper() == before.getFirst().wrapper())
                && after.stream()
                        .allMatch(block -> block.wrapper() == after.getFirst().wrapper());
    }

    private int marked(List<Step> steps) {
        int marked = 0;
        for (Step step : steps) {
            if (step instanceof Step.KeepParagraphs kept) {
                marked += marked(kept.original(), kept.revised());
            } else if (step instanceof Step.Delete deleted) {
                marked += letters(deleted.block().text());
            } else if (step instanceof Step.Insert inserted) {
                marked += letters(inserted.block().text());
            }
        }
        return marked;
    }

    private int marked(List<Block.Paragraph> original, List<Block.Paragraph> revised) {
        List<Atom> before = atoms(original, rules);
        List<Atom> after = atoms(revised, revisedRules);
        int marked = 0;
        for (Edit edit : AtomDiffer.diff(before, after)) {
            if (!edit.equal()) {
                for (Atom atom : before.subList(edit.startOriginal(), edit.endOriginal())) {
                    marked += letters(atom.text());
                }
                for (Atom atom : after.subList(edit.startRevised(), edit.endRevised())) {
                    marked += letters(atom.text());
                }
            }
        }
        return marked;
    }

    private static List<Atom> atoms(List<Block.Paragraph> paragraphs, ReadingRules rules) {
        List<Atom> atoms = new ArrayList<>();
        for (Block.Paragraph paragraph : paragraphs) {
            for (Atom atom : AtomReader.read(paragraph.elements(), paragraph.before(), rules)) {
                if (atom.visibleWhenRejected()) {
                    atoms.add(atom);
                }
            }
        }
        return atoms;
    }

    private static int letters(String text) {
        return (int) text.chars().filter(c -> !Character.isWhitespace(c)).count();
    }
}
