/**
 * What of an archived plan can be found: the clauses of its texts, statements and claims, each with the archived versions that
 * have it and with what bears on who may see it.
 *
 * <p>Depends on: archive, archive.index, archive.json, model, model.plan, model.evidence, model.reaction, record, record.check,
 * record.extract.
 */
@NullMarked
package org.travaux.archive.index.entry;

import org.jspecify.annotations.NullMarked;
