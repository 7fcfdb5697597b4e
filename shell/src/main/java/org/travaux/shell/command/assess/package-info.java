/**
 * The command that judges pairs of texts, and the reading of such pairs.
 *
 * <p>Depends on: core, reports, shell.command, shell.output, shell.input, shell.line, shell.terminal.
 */
@NullMarked
package org.travaux.shell.command.assess;

import org.jspecify.annotations.NullMarked;
