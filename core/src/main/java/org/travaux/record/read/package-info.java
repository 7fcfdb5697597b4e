/**
 * Reads the entries of a plan's files from YAML, noting the line of whatever is wrong with them.
 *
 * <p>Depends on: model, model.plan, model.evidence, model.reaction, record.check.
 */
@NullMarked
package org.travaux.record.read;

import org.jspecify.annotations.NullMarked;
