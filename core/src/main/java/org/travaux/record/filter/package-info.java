/**
 * Which entries of a plan's record are asked for.
 *
 * <p>Depends on: model, model.evidence, model.reaction.
 */
@NullMarked
package org.travaux.record.filter;

import org.jspecify.annotations.NullMarked;
