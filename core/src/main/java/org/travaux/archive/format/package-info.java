/**
 * What format a file is in, by the identifiers of PRONOM, the format registry of The National Archives (UK).
 *
 * <p>Depends on: nothing.
 */
@NullMarked
package org.travaux.archive.format;

import org.jspecify.annotations.NullMarked;
