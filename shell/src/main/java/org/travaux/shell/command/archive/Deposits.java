package org.travaux.shell.command.archive;

import org.travaux.archive.Deposit;
import org.travaux.shell.terminal.Console;

/** Says what came of a deposit. */
final class Deposits {

    private Deposits() {}

    static void print(Deposit deposit, Console console) {
        if (deposit.isNew()) {
            console.out()
                    .println("Deposited " + deposit.id() + " as "
                            + deposit.version().name() + " ("
                            + deposit.id().uri() + "): " + deposit.added().size() + " added, "
                            + deposit.changed().size() + " changed, "
                            + deposit.removed().size() + " removed.");
        } else {
            console.out()
                    .println("Nothing changed since " + deposit.version().name() + " of " + deposit.id() + " ("
                            + deposit.version().deposited() + "); no version was made.");
        }
        deposit.notes().forEach(note -> console.note("note: " + note));
    }
}
