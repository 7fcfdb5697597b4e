/**
 * Reactions as rows of a table: a column for every field, names of columns as people write them, and cells as people fill them.
 *
 * <p>Depends on: model, model.evidence, model.reaction, record.check, record.exchange.entry.
 */
@NullMarked
package org.travaux.record.exchange.table;

import org.jspecify.annotations.NullMarked;
