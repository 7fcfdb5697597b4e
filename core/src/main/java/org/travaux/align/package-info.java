/**
 * Which unit of one text became which of another: links between clauses, paragraphs or table rows, most certain first.
 *
 * <p>Depends on: nothing.
 */
@NullMarked
package org.travaux.align;

import org.jspecify.annotations.NullMarked;
