/**
 * Which version brought in the words of a text.
 *
 * <p>Depends on: text, model, align, diff.text, compare, lineage.
 */
@NullMarked
package org.travaux.lineage.blame;

import org.jspecify.annotations.NullMarked;
