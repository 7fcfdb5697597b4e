package org.travaux.shell.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.travaux.align.TextRelation;
import org.travaux.compare.ClauseSegment;
import org.travaux.lineage.ClauseForm;
import org.travaux.lineage.ClauseHistory;
import org.travaux.lineage.Descent;
import org.travaux.lineage.FormId;
import org.travaux.lineage.Genealogy;
import org.travaux.lineage.VersionNode;
import org.travaux.model.Clause;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.Piece;
import org.travaux.shell.terminal.Style;
import org.travaux.shell.terminal.Wrapping;

/** The history of one clause in sentences, a paragraph for each version, with the words that changed marked in the text. */
public final class LineageStory {

    private static final String INDENT = "  ";

    private final Genealogy genealogy;
    private final Console console;

    /**
     * Makes one.
     *
     * @param genealogy the clauses of a plan over its versions
     * @param console where it is printed
     */
    public LineageStory(Genealogy genealogy, Console console) {
        this.genealogy = genealogy;
        this.console = console;
    }

    /**
     * Prints the history of a clause.
     *
     * @param history of a clause of the genealogy
     */
    public void print(ClauseHistory history) {
        ClauseForm asked = history.clause();
        print(
                "",
                new Piece(Style.Role.STRONG, asked.id().version() + ":" + asked.label()),
                Piece.plain(" in " + genealogy.title()));
        LineageTable.notices(genealogy).forEach(notice -> print("", new Piece(Style.Role.WARNING, notice)));
        String version = "";
        List<VersionNode> without = new ArrayList<>();
        for (ClauseHistory.Step step : history.steps()) {
            if (step instanceof ClauseHistory.Step.NoText noText) {
                without.add(noText.version());
                continue;
            }
            withoutText(without);
            if (!step.version().id().equals(version)) {
                version = step.version().id();
                console.out().println();
                print("", new Piece(Style.Role.STRONG, version), Piece.plain(title(step.version())));
            }
            switch (step) {
                case ClauseHistory.Step.Stands stands -> stands(stands.form());
                case ClauseHistory.Step.Gone gone -> gone(gone);
                case ClauseHistory.Step.NoText noText -> {}
            }
        }
        withoutText(without);
    }

    /** Versions without text that follow one another, as one paragraph. */
    private void withoutText(List<VersionNode> nodes) {
        if (nodes.isEmpty()) {
            return;
        }
        console.out().println();
        for (VersionNode node : nodes) {
            print("", new Piece(Style.Role.STRONG, node.id()), Piece.plain(title(node)));
        }
        say("No text is held, so nothing is known of the clause here.");
        nodes.clear();
    }

    private static String title(VersionNode node) {
        return ", " + node.version().label() + ", " + node.version().date().text();
    }

    private void gone(ClauseHistory.Step.Gone gone) {
        String before = String.join(
                ", ",
                gone.last().stream()
                        .map(form -> form.id().version() + ":" + form.label())
                        .toList());
        say(
                before.isEmpty()
                        ? "Not there."
                        : "Gone: nothing here goes back to " + before + "." + between(gone.version()));
    }

    private static String between(VersionNode node) {
        return node.withoutTextBefore().isEmpty()
                ? ""
                : " No text is held of " + String.join(", ", node.withoutTextBefore()) + " between.";
    }

    private void stands(ClauseForm form) {
        if (form.isOrigin()) {
            VersionNode node = genealogy.version(form.id().version());
            String from = node.ancestors().isEmpty()
                    ? ""
                    : " Nothing in "
                            + String.join(
                                    " or ",
                                    node.ancestors().stream()
                                            .map(ancestor -> ancestor.version())
                                            .toList())
                            + " is like it." + between(node);
            say("First stands here, as " + form.label() + "." + from);
            text(form);
            return;
        }
        Descent primary = form.descents().getFirst();
        say(sentence(form, primary));
        if (primary.text() == TextRelation.MODIFIED) {
            marked(form, primary);
        } else {
            text(form);
        }
        form.descents().stream()
                .skip(1)
                .forEach(further -> say(
                        "Also goes back to " + names(further.from()) + ": " + String.join(", ", words(further)) + "."));
    }

    private String sentence(ClauseForm form, Descent descent) {
        String over = descent.between().isEmpty()
                ? ""
                : " (no text is held of " + String.join(", ", descent.between()) + " between)";
        String how = descent.kind() == Descent.Kind.RETURNED ? "came back, last seen as " : "from ";
        return form.label() + ", " + how + names(descent.from()) + over + ": " + String.join(", ", words(descent))
                + others(form, descent) + ".";
    }

    private String others(ClauseForm form, Descent descent) {
        List<FormId> rest =
                descent.to().stream().filter(id -> !id.equals(form.id())).toList();
        return rest.isEmpty() ? "" : "; together with " + names(rest);
    }

    private String names(List<FormId> ids) {
        return String.join(
                " and ",
                ids.stream()
                        .map(id -> id.version() + ":" + genealogy.form(id).label())
                        .toList());
    }

    private static List<String> words(Descent descent) {
        List<String> words = new ArrayList<>();
        switch (descent.pairing()) {
            case SPLIT -> words.add("split");
            case MERGED -> words.add("merged");
            case REGROUPED -> words.add("regrouped");
            case ONE_TO_ONE, ADDED, DELETED -> {}
        }
        Double similarity = descent.similarity();
        switch (descent.text()) {
            case UNCHANGED -> words.add("the words are the same");
            case MODIFIED ->
                words.add("words changed"
                        + (similarity == null
                                ? ""
                                : String.format(
                                        Locale.ROOT,
                                        " (%.2f alike, by %s)",
                                        similarity,
                                        descent.strategy().id())));
            case NOT_HELD -> words.add("the text of one of the two is not held");
            case OTHER_LANGUAGE -> words.add("the languages differ, the words are not compared");
        }
        if (descent.moved()) {
            words.add("moved");
        }
        if (descent.reparented()) {
            words.add("under another clause");
        }
        if (descent.renumbered()) {
            words.add("renumbered");
        }
        return words;
    }

    private void text(ClauseForm form) {
        Clause clause = form.clause();
        List<Piece> pieces = new ArrayList<>();
        if (clause.heading() != null) {
            pieces.add(new Piece(Style.Role.STRONG, clause.heading()));
            pieces.add(Piece.plain(clause.text().isEmpty() ? "" : "\n"));
        }
        pieces.add(new Piece(Style.Role.FAINT, clause.held() ? clause.text() : Clause.NOT_HELD_MARK));
        print(INDENT + INDENT, pieces.toArray(Piece[]::new));
    }

    /** The words of a form with what changed in them; what was deleted goes with the clause that it stood before. */
    private void marked(ClauseForm form, Descent descent) {
        List<Piece> pieces = new ArrayList<>();
        descent.headingSegments().forEach(segment -> pieces.add(piece(segment)));
        if (!pieces.isEmpty()) {
            pieces.add(Piece.plain("\n"));
        }
        String at = descent.to().getFirst().clause();
        for (ClauseSegment segment : descent.segments()) {
            if (segment.revised() != null) {
                at = segment.revised().clause();
            }
            if (at.equals(form.id().clause())) {
                pieces.add(piece(segment));
            }
        }
        print(INDENT + INDENT, pieces.toArray(Piece[]::new));
    }

    private static Piece piece(ClauseSegment segment) {
        if (segment.revised() == null) {
            return new Piece(Style.Role.DELETED, "[-" + segment.text() + "-]");
        }
        return segment.original() == null
                ? new Piece(Style.Role.INSERTED, "{+" + segment.text() + "+}")
                : Piece.plain(segment.text());
    }

    private void say(String sentence) {
        print(INDENT, Piece.plain(sentence));
    }

    private void print(String indent, Piece... pieces) {
        Wrapping.wrap(List.of(pieces), console.columns() - indent.length(), console.style())
                .forEach(line -> console.out().println((indent + line).stripTrailing()));
    }
}
