/**
 * A Word file as parts, content types and relationships (ECMA-376 part 2), and the ways in which what one document owns comes into
 * another: pictures and other parts, styles, lists.
 *
 * <p>Depends on: ingest, ingest.packed, report.redline.xml.
 */
@NullMarked
package org.travaux.report.redline.office;

import org.jspecify.annotations.NullMarked;
