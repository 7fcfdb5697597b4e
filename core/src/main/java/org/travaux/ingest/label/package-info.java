/**
 * The numbers and marks with which paragraphs begin, as they can be read; whether one is a number, the sequence decides.
 *
 * <p>Depends on: text.
 */
@NullMarked
package org.travaux.ingest.label;

import org.jspecify.annotations.NullMarked;
