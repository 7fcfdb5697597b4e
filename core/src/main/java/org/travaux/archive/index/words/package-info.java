/**
 * Words as they are searched: folded so that case and accents do not matter, asked for in a small language, and marked in the
 * original text.
 *
 * <p>Depends on: text, archive.index.
 */
@NullMarked
package org.travaux.archive.index.words;

import org.jspecify.annotations.NullMarked;
