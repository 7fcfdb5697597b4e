/**
 * The clause tree made of a file's paragraphs: where each number, heading and unnumbered paragraph belongs.
 *
 * <p>Depends on: text, model, ingest, ingest.label, ingest.rival, ingest.ocr.
 */
@NullMarked
package org.travaux.ingest.tree;

import org.jspecify.annotations.NullMarked;
