/**
 * Who had which version when, as claimed; what was on the table on a day; and statements that were made before those who made them
 * had the text.
 *
 * <p>Depends on: model, model.plan, model.evidence, model.reaction, lineage, record, reactions.
 */
@NullMarked
package org.travaux.reactions.circulation;

import org.jspecify.annotations.NullMarked;
