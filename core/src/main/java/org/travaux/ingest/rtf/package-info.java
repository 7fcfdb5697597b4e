/**
 * Rich text (.rtf): the text as it is printed, with the numbers that its program wrote, headings, notes and tables.
 *
 * <p>Depends on: text, model, ingest, ingest.tree, ingest.packed, ingest.office.
 */
@NullMarked
package org.travaux.ingest.rtf;

import org.jspecify.annotations.NullMarked;
