/**
 * The command that compares documents, and what may be asked of it about meaning.
 *
 * <p>Depends on: core, reports, shell.command, shell.output, shell.table, shell.input, shell.line, shell.terminal.
 */
@NullMarked
package org.travaux.shell.command.compare;

import org.jspecify.annotations.NullMarked;
