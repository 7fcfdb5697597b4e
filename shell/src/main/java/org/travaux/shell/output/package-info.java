/**
 * The forms a result can take and the renderer that writes each, and files that come out whole or not at all.
 *
 * <p>Depends on: reports, shell.table, shell.line, shell.terminal.
 */
@NullMarked
package org.travaux.shell.output;

import org.jspecify.annotations.NullMarked;
