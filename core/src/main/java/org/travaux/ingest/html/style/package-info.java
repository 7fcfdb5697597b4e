/**
 * What a page's styles say: what is hidden, and which numbers and marks stand before elements.
 *
 * <p>Depends on: nothing.
 */
@NullMarked
package org.travaux.ingest.html.style;

import org.jspecify.annotations.NullMarked;
