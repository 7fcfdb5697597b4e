/**
 * The commands: one class per group; each parses, calls and prints.
 *
 * <p>Depends on: core, reports, fixtures, shell.terminal.
 */
@NullMarked
package org.travaux.shell.command;

import org.jspecify.annotations.NullMarked;
