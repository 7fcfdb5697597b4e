/**
 * Markdown (CommonMark with GitHub's tables): the text as it is shown, with headings, lists and tables.
 *
 * <p>Depends on: text, model, ingest, ingest.tree.
 */
@NullMarked
package org.travaux.ingest.markdown;

import org.jspecify.annotations.NullMarked;
