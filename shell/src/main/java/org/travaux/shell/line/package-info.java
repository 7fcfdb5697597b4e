/**
 * What a typed line means: words, the syntax of each command, and what is wrong with a line that does not fit.
 *
 * <p>Depends on: shell.terminal.
 */
@NullMarked
package org.travaux.shell.line;

import org.jspecify.annotations.NullMarked;
