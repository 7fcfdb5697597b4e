/**
 * What readers of packed XML formats share: zip files opened with limits, XML that follows nothing outside, and the
 * telling of one kind of office file from another.
 *
 * <p>Depends on: ingest.
 */
@NullMarked
package org.travaux.ingest.packed;

import org.jspecify.annotations.NullMarked;
