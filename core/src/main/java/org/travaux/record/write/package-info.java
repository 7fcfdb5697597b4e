/**
 * Writes the entries of a plan's files as YAML.
 *
 * <p>Depends on: model, model.plan, model.evidence, model.reaction.
 */
@NullMarked
package org.travaux.record.write;

import org.jspecify.annotations.NullMarked;
