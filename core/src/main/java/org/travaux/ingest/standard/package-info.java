/**
 * All readers together.
 *
 * <p>Depends on: ingest and its readers.
 */
@NullMarked
package org.travaux.ingest.standard;

import org.jspecify.annotations.NullMarked;
