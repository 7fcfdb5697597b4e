/**
 * Results as tables and paragraphs for a screen.
 *
 * <p>Depends on: core, reports, shell.terminal.
 */
@NullMarked
package org.travaux.shell.table;

import org.jspecify.annotations.NullMarked;
