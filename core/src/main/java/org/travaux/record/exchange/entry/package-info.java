/**
 * Reactions on their way in: entries made from other formats, with the names they use and the sources and parties they bring.
 *
 * <p>Depends on: model, model.plan, model.evidence.
 */
@NullMarked
package org.travaux.record.exchange.entry;

import org.jspecify.annotations.NullMarked;
