/**
 * Bags by RFC 8493 (BagIt 1.0): made of a folder, unpacked where they can do no harm, and checked as a whole.
 *
 * <p>Depends on: archive.disk.
 */
@NullMarked
package org.travaux.archive.bag;

import org.jspecify.annotations.NullMarked;
