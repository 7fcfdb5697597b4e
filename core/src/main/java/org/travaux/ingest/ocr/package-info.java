/**
 * Doubts about rough text: letters that stand where digits belong, letters of one script in words of another, spaces inside
 * numbers.
 *
 * <p>Depends on: text.
 */
@NullMarked
package org.travaux.ingest.ocr;

import org.jspecify.annotations.NullMarked;
