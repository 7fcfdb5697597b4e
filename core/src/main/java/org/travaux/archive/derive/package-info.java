/**
 * What is derived from the files of a plan folder and kept beside them: the clauses of each text, and the format of each file.
 *
 * <p>Depends on: model, model.plan, ingest, archive, archive.format, archive.json.
 */
@NullMarked
package org.travaux.archive.derive;

import org.jspecify.annotations.NullMarked;
