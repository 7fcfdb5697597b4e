/**
 * The aligner for two texts of different languages: by numbers, dates, names and order, not by wording.
 *
 * <p>Depends on: align, align.link, align.standard, text.
 */
@NullMarked
package org.travaux.align.language;

import org.jspecify.annotations.NullMarked;
