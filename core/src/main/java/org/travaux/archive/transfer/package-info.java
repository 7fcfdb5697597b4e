/**
 * Plans on their way between archives and to other programs: given out as a bag, as metadata or as Akoma Ntoso, and taken in from
 * a bag after it was checked as a whole.
 *
 * <p>Depends on: model, model.plan, ingest, record, record.check, record.extract, archive, archive.disk, archive.access,
 * archive.event, archive.json, archive.metadata, archive.premis, archive.akoma, archive.bag.
 */
@NullMarked
package org.travaux.archive.transfer;

import org.jspecify.annotations.NullMarked;
