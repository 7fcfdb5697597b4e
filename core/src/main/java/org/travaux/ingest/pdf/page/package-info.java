/**
 * What is drawn on the pages of a PDF file: characters, lines, remarks; opened within limits.
 *
 * <p>Depends on: ingest.
 */
@NullMarked
package org.travaux.ingest.pdf.page;

import org.jspecify.annotations.NullMarked;
