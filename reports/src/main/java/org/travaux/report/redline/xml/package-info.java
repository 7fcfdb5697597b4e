/**
 * The XML of one part of a Word file as a tree that is light enough for a treaty of a thousand pages, read and written without
 * loss.
 *
 * <p>Depends on: ingest.packed.
 */
@NullMarked
package org.travaux.report.redline.xml;

import org.jspecify.annotations.NullMarked;
