/**
 * Files read into clause documents: what readers are given, what they make of it, and which reader takes which file.
 *
 * <p>Depends on: text, model, ingest.label.
 */
@NullMarked
package org.travaux.ingest;

import org.jspecify.annotations.NullMarked;
