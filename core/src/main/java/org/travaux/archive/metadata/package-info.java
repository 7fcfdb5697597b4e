/**
 * What an archived version is, for others: one version with its record, files, formats and events, told as JSON and as a table
 * of Dublin Core.
 *
 * <p>Depends on: model, model.plan, model.evidence, record, archive, archive.event, archive.json.
 */
@NullMarked
package org.travaux.archive.metadata;

import org.jspecify.annotations.NullMarked;
