/**
 * How commands are run: one and done, line by line from a script, or at a prompt with history and completion.
 *
 * <p>Depends on: ingest, record and archive (for what can fail in them), shell.line, shell.terminal.
 */
@NullMarked
package org.travaux.shell.session;

import org.jspecify.annotations.NullMarked;
