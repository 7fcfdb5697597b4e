/**
 * The archive as an OCFL 1.1 storage root on a file system: a plan is an object, a deposit a version of it. Written so that a
 * process may end at any moment: what counts is put in place whole, and what an ended process left is finished or cleared away.
 *
 * <p>Depends on: model, model.plan, model.evidence, record, record.check, archive, archive.disk,
 * archive.account, archive.event, archive.fixity, archive.derive, archive.format, archive.json.
 */
@NullMarked
package org.travaux.archive.store;

import org.jspecify.annotations.NullMarked;
