/**
 * Web pages (.html, .htm, .xhtml) and what word processors export as such: blocks, lists, tables, notes, tracked changes.
 *
 * <p>Depends on: text, model, ingest, ingest.tree, ingest.html.style.
 */
@NullMarked
package org.travaux.ingest.html;

import org.jspecify.annotations.NullMarked;
