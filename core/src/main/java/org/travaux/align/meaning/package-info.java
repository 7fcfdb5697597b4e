/**
 * How near texts are in meaning, by sentence embeddings computed on this machine.
 *
 * <p>Depends on: align.
 */
@NullMarked
package org.travaux.align.meaning;

import org.jspecify.annotations.NullMarked;
