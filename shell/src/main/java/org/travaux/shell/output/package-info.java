/**
 * Files that come out whole or not at all, and the renderer that a file name asks for.
 *
 * <p>Depends on: reports, shell.line, shell.terminal.
 */
@NullMarked
package org.travaux.shell.output;

import org.jspecify.annotations.NullMarked;
