/**
 * Text as the tool compares it: spans, tokens and the normal form in which two texts count as the same.
 *
 * <p>Depends on: nothing.
 */
@NullMarked
package org.travaux.text;

import org.jspecify.annotations.NullMarked;
