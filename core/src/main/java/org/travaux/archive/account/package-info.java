/**
 * What a deposit is told as: the events of it, from what came and what was derived.
 *
 * <p>Depends on: model, model.evidence, record, archive, archive.event, archive.derive, archive.format.
 */
@NullMarked
package org.travaux.archive.account;

import org.jspecify.annotations.NullMarked;
