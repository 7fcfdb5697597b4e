/**
 * A plan as a folder of files that people read and edit: read, validated strictly and written.
 *
 * <p>Depends on: model.
 */
@NullMarked
package org.travaux.record;

import org.jspecify.annotations.NullMarked;
