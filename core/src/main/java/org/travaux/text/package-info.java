/**
 * Text as the tool compares it: spans, tokens the normal form in which two texts count as the same, and which
 * pieces of two texts keep their order.
 *
 * <p>Depends on: nothing.
 */
@NullMarked
package org.travaux.text;

import org.jspecify.annotations.NullMarked;
