/**
 * What differs between two states of a plan's record, and of its files.
 *
 * <p>Depends on: model, model.plan, model.evidence, model.reaction, record.
 */
@NullMarked
package org.travaux.archive.diff;

import org.jspecify.annotations.NullMarked;
