/**
 * Parts of a plan's record: what a reader may see of it, what had happened by a day; each a record of its own that says what it
 * leaves out.
 *
 * <p>Depends on: model, model.plan, model.evidence, model.reaction, record, record.check.
 */
@NullMarked
package org.travaux.record.extract;

import org.jspecify.annotations.NullMarked;
