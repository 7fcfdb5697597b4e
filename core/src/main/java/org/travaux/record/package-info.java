/**
 * A plan as a folder of files that people read and edit: read, validated strictly and written.
 *
 * <p>Depends on: model, model.plan, model.evidence, model.reaction, record.check, record.read, record.write.
 */
@NullMarked
package org.travaux.record;

import org.jspecify.annotations.NullMarked;
