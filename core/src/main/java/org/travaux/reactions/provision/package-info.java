/**
 * What each version contains on a topic, in its held text or by what is claimed of it, one version after another.
 *
 * <p>Depends on: model, model.plan, model.evidence, model.reaction, ingest, lineage, record, reactions, reactions.carry.
 */
@NullMarked
package org.travaux.reactions.provision;

import org.jspecify.annotations.NullMarked;
