/**
 * What a plan folder says of clauses by number and anchor, found again in today's reading of the texts.
 *
 * <p>Depends on: model, model.plan, model.evidence, model.reaction, ingest, align, compare, record, record.check,
 * record.exchange, lineage.
 */
@NullMarked
package org.travaux.anchor;

import org.jspecify.annotations.NullMarked;
