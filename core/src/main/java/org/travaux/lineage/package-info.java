/**
 * A plan's versions with their held texts, and what became of a clause over a chain or tree of them.
 *
 * <p>Depends on: text, model, model.plan, ingest, align, align.standard, diff.text, compare, record.
 */
@NullMarked
package org.travaux.lineage;

import org.jspecify.annotations.NullMarked;
