/**
 * The aligner for two texts of one language: steps from the most certain evidence to the least.
 *
 * <p>Depends on: align, align.feature, align.link.
 */
@NullMarked
package org.travaux.align.standard;

import org.jspecify.annotations.NullMarked;
