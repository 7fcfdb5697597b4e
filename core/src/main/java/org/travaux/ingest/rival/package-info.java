/**
 * Rival text: what a draft keeps open by brackets, options, named holders, or by saying that it is not agreed.
 *
 * <p>Depends on: text, model.
 */
@NullMarked
package org.travaux.ingest.rival;

import org.jspecify.annotations.NullMarked;
