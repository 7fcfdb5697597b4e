/**
 * The links of an alignment while they are being made: what is linked so far, by what evidence, and what users see of it.
 *
 * <p>Depends on: align, align.feature, text.
 */
@NullMarked
package org.travaux.align.link;

import org.jspecify.annotations.NullMarked;
