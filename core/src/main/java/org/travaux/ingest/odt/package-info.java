/**
 * OpenDocument texts (.odt): the text as it is printed, with automatic numbers, headings, notes and tables.
 *
 * <p>Depends on: text, model, ingest, ingest.tree, ingest.packed, ingest.office.
 */
@NullMarked
package org.travaux.ingest.odt;

import org.jspecify.annotations.NullMarked;
