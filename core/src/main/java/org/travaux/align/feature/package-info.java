/**
 * What texts are recognised by, words and pairs of words weighed by how rare they are, and the index over them.
 *
 * <p>Depends on: text.
 */
@NullMarked
package org.travaux.align.feature;

import org.jspecify.annotations.NullMarked;
