/**
 * PDF files with a text layer: lines to paragraphs, headings and notes, without what repeats on every page.
 *
 * <p>Depends on: text, model, ingest, ingest.tree, ingest.pdf.page, ingest.pdf.layout.
 */
@NullMarked
package org.travaux.ingest.pdf;

import org.jspecify.annotations.NullMarked;
