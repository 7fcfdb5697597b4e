/**
 * A plan: its parties, people and topics, its versions with their texts, who had which, and what its keepers decided and watch.
 *
 * <p>Depends on: model, model.evidence.
 */
@NullMarked
package org.travaux.model.plan;

import org.jspecify.annotations.NullMarked;
