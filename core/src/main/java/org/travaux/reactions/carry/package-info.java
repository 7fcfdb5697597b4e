/**
 * What the parties said, followed from the text it was said of to later texts: whether that text still says what was accepted or
 * refused then.
 *
 * <p>Depends on: model, model.plan, model.evidence, model.reaction, ingest, align, compare, diff.semantic, record, lineage, anchor,
 * reactions.
 */
@NullMarked
package org.travaux.reactions.carry;

import org.jspecify.annotations.NullMarked;
