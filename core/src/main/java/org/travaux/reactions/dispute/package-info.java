/**
 * What contradicts: statements, claims about content, drafting and circulation that cannot be true together, side by side with
 * where each comes from.
 *
 * <p>Depends on: model, model.plan, model.evidence, model.reaction, record, reactions.
 */
@NullMarked
package org.travaux.reactions.dispute;

import org.jspecify.annotations.NullMarked;
