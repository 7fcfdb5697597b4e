package org.travaux.lineage.blame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.align.Pairing;
import org.travaux.align.TextRelation;
import org.travaux.compare.ClauseSegment;
import org.travaux.diff.text.Operation;
import org.travaux.diff.text.TextDiffer;
import org.travaux.diff.text.WordDiffer;
import org.travaux.lineage.ClauseForm;
import org.travaux.lineage.Descent;
import org.travaux.lineage.FormId;
import org.travaux.lineage.Genealogy;
import org.travaux.lineage.HeldAncestor;
import org.travaux.lineage.LineageTracer;
import org.travaux.lineage.SingleDifference;
import org.travaux.lineage.TextNotHeldException;
import org.travaux.lineage.VersionNode;
import org.travaux.model.Clause;
import org.travaux.text.TextNormalizer;

/**
 * Says of every word of a version where it came in, by following what the word differences kept from version to version,
 * through splits, mergers and moves.
 *
 * <p>A word that stood earlier, was deleted and came back is attributed to the version that restored it. Of two parents the
 * one whose clause is nearer is asked first; only what it does not have is looked for in the other. Over a point whose text is
 * not held, the texts before and after it are compared directly, and the words that are new are said to lie between. Between
 * texts of two languages nothing is followed. Cost: linear in the texts of the version and of those it goes back to.
 */
public final class BlameTracer {

    private final Genealogy genealogy;
    private final TextDiffer differ;
    private final Map<FormId, BlamedWords> texts = new HashMap<>();
    private final Map<FormId, BlamedWords> headings = new HashMap<>();

    /**
     * Makes a tracer with the standard differ.
     *
     * @param genealogy what the clauses go back to
     */
    public BlameTracer(Genealogy genealogy) {
        this(genealogy, new WordDiffer());
    }

    /**
     * Makes a tracer.
     *
     * @param genealogy what the clauses go back to
     * @param differ compares texts over a point that is not held
     */
    public BlameTracer(Genealogy genealogy, TextDiffer differ) {
        this.genealogy = Objects.requireNonNull(genealogy, "genealogy");
        this.differ = Objects.requireNonNull(differ, "differ");
    }

    /**
     * {@return the words of a version with their origins}
     *
     * @param version id of a version
     * @throws TextNotHeldException if no text of it is held
     */
    public Blame blame(String version) throws TextNotHeldException {
        VersionNode node = genealogy.version(version);
        if (!node.held()) {
            throw TextNotHeldException.of(node.version());
        }
        for (VersionNode earlier : genealogy.versions()) {
            if (earlier.id().equals(version) || genealogy.descends(version, earlier.id())) {
                genealogy.forms(earlier.id()).forEach(this::attribute);
            }
        }
        List<BlamedClause> clauses = new ArrayList<>();
        for (ClauseForm form : genealogy.forms(version)) {
            clauses.add(new BlamedClause(
                    form, of(headings, form.id()).spans(), of(texts, form.id()).spans()));
        }
        return new Blame(node, clauses);
    }

    private static BlamedWords of(Map<FormId, BlamedWords> words, FormId form) {
        return words.getOrDefault(form, BlamedWords.NONE);
    }

    private void attribute(ClauseForm form) {
        if (texts.containsKey(form.id())) {
            return;
        }
        Clause clause = form.clause();
        BlamedWords text = new BlamedWords(clause.text());
        BlamedWords heading = new BlamedWords(Objects.requireNonNullElse(clause.heading(), ""));
        WordOrigin own = own(form);
        boolean compared = form.isOrigin();
        for (Descent descent : form.descents()) {
            if (descent.kind() == Descent.Kind.RETURNED || crossesLanguages(descent)) {
                compared = true;
            } else {
                inheritHeading(descent, form, heading);
                if (descent.text() != TextRelation.NOT_HELD) {
                    inheritText(descent, form, text);
                    compared = true;
                }
            }
        }
        heading.fill(own);
        text.fill(compared || !clause.held() ? own : overNotHeld(form, text));
        texts.put(form.id(), text);
        headings.put(form.id(), heading);
    }

    private WordOrigin own(ClauseForm form) {
        VersionNode node = genealogy.version(form.id().version());
        return new WordOrigin(node.id(), versions(node), node.withoutTextBefore());
    }

    private static List<String> versions(VersionNode node) {
        return node.ancestors().stream().map(HeldAncestor::version).toList();
    }

    private boolean crossesLanguages(Descent descent) {
        return LineageTracer.differ(
                language(descent.ancestor()), language(descent.to().getFirst().version()));
    }

    private String language(String version) {
        return genealogy
                .version(version)
                .document()
                .map(document -> document.identity().language())
                .orElse("und");
    }

    private void inheritText(Descent descent, ClauseForm form, BlamedWords text) {
        if (descent.segments().isEmpty()
                && descent.pairing() == Pairing.ONE_TO_ONE
                && descent.text() == TextRelation.UNCHANGED) {
            text.inheritAll(of(texts, descent.from().getFirst()));
        }
        inherit(descent.segments(), descent.ancestor(), form, text, texts);
    }

    private static void inherit(
            List<ClauseSegment> segments,
            String ancestor,
            ClauseForm form,
            BlamedWords words,
            Map<FormId, BlamedWords> known) {
        for (ClauseSegment segment : segments) {
            if (segment.operation() == Operation.EQUAL
                    && segment.original() != null
                    && segment.revised() != null
                    && segment.revised().clause().equals(form.id().clause())) {
                words.inherit(
                        segment,
                        of(known, new FormId(ancestor, segment.original().clause())));
            }
        }
    }

    /** Headings are compared word by word where one clause became one; in groups the same heading is found again. */
    private void inheritHeading(Descent descent, ClauseForm form, BlamedWords heading) {
        if (!descent.headingSegments().isEmpty()) {
            inherit(descent.headingSegments(), descent.ancestor(), form, heading, headings);
            return;
        }
        for (FormId from : descent.from()) {
            if (sameHeading(genealogy.form(from).clause(), form.clause())) {
                heading.inheritAll(of(headings, from));
            }
        }
    }

    private static boolean sameHeading(Clause before, Clause after) {
        String one = before.heading();
        String other = after.heading();
        return one != null && other != null && TextNormalizer.normalize(one).equals(TextNormalizer.normalize(other));
    }

    /**
     * The origin of words that no text behind a point not held has; what the last text held before it has is taken over from
     * there.
     */
    private WordOrigin overNotHeld(ClauseForm form, BlamedWords text) {
        List<String> without = new ArrayList<>();
        ClauseForm at = form;
        while (true) {
            @Nullable Descent back = continued(at);
            if (back == null) {
                VersionNode first = genealogy.version(at.id().version());
                without.addAll(0, first.withoutTextBefore());
                return new WordOrigin(form.id().version(), versions(first), without);
            }
            without.addAll(0, back.between());
            at = back.from().stream()
                    .map(genealogy::form)
                    .filter(before -> before.clause().held())
                    .findFirst()
                    .orElse(genealogy.form(back.from().getFirst()));
            if (at.clause().held()) {
                if (!LineageTracer.differ(
                        language(at.id().version()), language(form.id().version()))) {
                    inherit(SingleDifference.of(at, form, differ), at.id().version(), form, text, texts);
                }
                return new WordOrigin(form.id().version(), List.of(at.id().version()), without);
            }
            without.addFirst(at.id().version());
        }
    }

    private static @Nullable Descent continued(ClauseForm form) {
        return form.descents().stream()
                .filter(descent -> descent.kind() == Descent.Kind.CONTINUED)
                .findFirst()
                .orElse(null);
    }
}
