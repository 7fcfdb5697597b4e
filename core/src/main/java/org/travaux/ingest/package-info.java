/**
 * Files read into clause documents: one reader each, one shared builder of the clause tree.
 *
 * <p>Depends on: text, model, ingest.label, ingest.rival, ingest.ocr.
 */
@NullMarked
package org.travaux.ingest;

import org.jspecify.annotations.NullMarked;
