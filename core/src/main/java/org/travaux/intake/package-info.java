/**
 * Documents that arrive: read, kept byte for byte in a plan folder, and entered in its record.
 *
 * <p>Depends on: text, model, model.plan, ingest, record, record.check.
 */
@NullMarked
package org.travaux.intake;

import org.jspecify.annotations.NullMarked;
