/**
 * What a Word document defines beside its text: styles, the properties of paragraphs and runs, and automatic numbering.
 *
 * <p>Depends on: model, ingest, ingest.packed, ingest.office.
 */
@NullMarked
package org.travaux.ingest.docx.style;

import org.jspecify.annotations.NullMarked;
