/**
 * The commands of the archive: what is deposited, given back, compared, verified and removed.
 *
 * <p>Depends on: core, reports, shell.command, shell.session, shell.output, shell.input, shell.line, shell.terminal.
 */
@NullMarked
package org.travaux.shell.command.archive;

import org.jspecify.annotations.NullMarked;
