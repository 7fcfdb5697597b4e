/**
 * Word-level differences of two texts that belong together.
 *
 * <p>Depends on: text.
 */
@NullMarked
package org.travaux.diff.text;

import org.jspecify.annotations.NullMarked;
