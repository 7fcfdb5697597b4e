/**
 * The clause tree made of a file's paragraphs: where each heading and unnumbered paragraph belongs, and what is said of it.
 *
 * <p>Depends on: text, model, ingest, ingest.label, ingest.rival, ingest.ocr, ingest.tree.sequence.
 */
@NullMarked
package org.travaux.ingest.tree;

import org.jspecify.annotations.NullMarked;
