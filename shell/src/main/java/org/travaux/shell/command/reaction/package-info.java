/**
 * The commands that keep the record of what parties said, and of what versions are said to contain.
 *
 * <p>Depends on: core, reports, shell.command, shell.session, shell.output, shell.input, shell.line, shell.terminal.
 */
@NullMarked
package org.travaux.shell.command.reaction;

import org.jspecify.annotations.NullMarked;
