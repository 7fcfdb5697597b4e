/**
 * Comments and tracked changes in a Word file that came back, as proposed reactions of the party that made them.
 *
 * <p>Depends on: text, model, model.plan, model.evidence, model.reaction, ingest, align, compare, diff.semantic, record, record.check,
 * record.exchange.entry, intake, lineage.
 */
@NullMarked
package org.travaux.intake.marked;

import org.jspecify.annotations.NullMarked;
