/**
 * What a command sees of the terminal: two streams, their width and colours, and the exit codes.
 *
 * <p>Depends on: nothing.
 */
@NullMarked
package org.travaux.shell.terminal;

import org.jspecify.annotations.NullMarked;
