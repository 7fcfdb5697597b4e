/**
 * Reactions as lines of JSON, as the annotation scheme of reactions, version 1, has them.
 *
 * <p>Depends on: model, model.plan, model.evidence, model.reaction, record, record.check, record.exchange.entry.
 */
@NullMarked
package org.travaux.record.exchange.jsonl;

import org.jspecify.annotations.NullMarked;
