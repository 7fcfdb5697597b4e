/**
 * What the names on a line stand for: files, documents, plans, their versions and clauses.
 *
 * <p>Depends on: core, reports, shell.table, shell.line, shell.terminal.
 */
@NullMarked
package org.travaux.shell.input;

import org.jspecify.annotations.NullMarked;
