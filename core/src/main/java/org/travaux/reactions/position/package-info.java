/**
 * Where the parties stand: the positions matrix, by topic or by clause, as of a version or a day; how a party's stance went on;
 * and where the latest stances oppose each other.
 *
 * <p>Depends on: model, model.plan, model.evidence, model.reaction, ingest, compare, align, record.filter, lineage, reactions, reactions.carry.
 */
@NullMarked
package org.travaux.reactions.position;

import org.jspecify.annotations.NullMarked;
