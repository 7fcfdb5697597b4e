/**
 * Who may see what is closed in an archive, and what of a plan in it a reader gets.
 *
 * <p>Depends on: model, model.plan, record, record.check, record.read, record.extract, archive, archive.store, archive.json.
 */
@NullMarked
package org.travaux.archive.access;

import org.jspecify.annotations.NullMarked;
