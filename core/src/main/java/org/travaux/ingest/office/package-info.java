/**
 * What readers of office formats share: text with its tracked changes and comments, tables as text, automatic numbers as
 * they are printed, and what is left out.
 *
 * <p>Depends on: text, model, ingest.
 */
@NullMarked
package org.travaux.ingest.office;

import org.jspecify.annotations.NullMarked;
