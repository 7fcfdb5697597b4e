/**
 * PDF files with a text layer: glyphs to lines, lines to columns and paragraphs, without what repeats on every page.
 *
 * <p>Depends on: text, model, ingest, ingest.tree.
 */
@NullMarked
package org.travaux.ingest.pdf;

import org.jspecify.annotations.NullMarked;
