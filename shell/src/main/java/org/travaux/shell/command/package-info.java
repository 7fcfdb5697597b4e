/**
 * The commands: one class per group; each parses, calls and prints.
 *
 * <p>Depends on: core, reports, fixtures, shell.input, shell.table, shell.line, shell.terminal, shell.output, shell.session.
 */
@NullMarked
package org.travaux.shell.command;

import org.jspecify.annotations.NullMarked;
