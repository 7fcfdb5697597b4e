/**
 * Plain text: encodings, lines and paragraphs, and the Markdown headings that plain text in the wild holds.
 *
 * <p>Depends on: text, model, ingest, ingest.tree.
 */
@NullMarked
package org.travaux.ingest.plain;

import org.jspecify.annotations.NullMarked;
