/**
 * Reactions in from other formats and out to them: checked as the plan's own files are, and put into its record.
 *
 * <p>Depends on: model, model.plan, model.evidence, model.reaction, record, record.check, record.read, record.exchange.entry,
 * record.exchange.table, record.exchange.jsonl.
 */
@NullMarked
package org.travaux.record.exchange;

import org.jspecify.annotations.NullMarked;
