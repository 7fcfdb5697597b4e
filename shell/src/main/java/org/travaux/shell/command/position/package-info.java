/**
 * The commands that tell where parties stand and what versions are said to contain.
 *
 * <p>Depends on: core, reports, shell.command, shell.output, shell.input, shell.line, shell.terminal.
 */
@NullMarked
package org.travaux.shell.command.position;

import org.jspecify.annotations.NullMarked;
