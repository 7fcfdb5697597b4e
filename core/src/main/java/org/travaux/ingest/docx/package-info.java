/**
 * Word documents (.docx): the text as Word shows it, with automatic numbers, headings, notes and tables.
 *
 * <p>Depends on: text, model, ingest, ingest.tree, ingest.packed, ingest.office, ingest.docx.style.
 */
@NullMarked
package org.travaux.ingest.docx;

import org.jspecify.annotations.NullMarked;
