package org.travaux.shell.table;

import java.util.List;
import org.travaux.report.view.reaction.ReactionGroup;
import org.travaux.report.view.reaction.ReactionNote;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.Piece;
import org.travaux.shell.terminal.Style;
import org.travaux.shell.terminal.Wrapping;

/** What parties said, as lists for a screen. */
final class ReactionList {

    private static final String INDENT = "  ";

    private final Console console;

    ReactionList(Console console) {
        this.console = console;
    }

    /** One statement, as it stands beside a clause. */
    static Piece piece(ReactionNote note) {
        return new Piece(Style.Role.FAINT, "» " + note.text());
    }

    /** Prints groups under a title; nothing where there is none. */
    void print(String title, List<ReactionGroup> groups) {
        if (groups.isEmpty()) {
            return;
        }
        console.printWrapped(new Piece(Style.Role.STRONG, title));
        for (ReactionGroup group : groups) {
            console.printWrapped(Piece.plain(group.label() + ":"));
            group.notes().forEach(this::print);
        }
        console.out().println();
    }

    private void print(ReactionNote note) {
        List<String> lines =
                Wrapping.wrap(List.of(piece(note)), console.columns() - 2 * INDENT.length(), console.style());
        for (int line = 0; line < lines.size(); line++) {
            console.out().println((line == 0 ? INDENT : INDENT + INDENT) + lines.get(line));
        }
    }
}
