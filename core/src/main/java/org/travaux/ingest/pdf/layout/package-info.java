/**
 * How characters stand on a page: in runs, lines, columns and tables.
 *
 * <p>Depends on: ingest.pdf.page.
 */
@NullMarked
package org.travaux.ingest.pdf.layout;

import org.jspecify.annotations.NullMarked;
