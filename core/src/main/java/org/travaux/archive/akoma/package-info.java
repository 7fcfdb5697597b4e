/**
 * Texts of a plan in Akoma Ntoso 3.0 (OASIS LegalDocML 1.0), one document for each text.
 *
 * <p>Depends on: model, model.plan, model.evidence, record, archive, archive.metadata, archive.xml.
 */
@NullMarked
package org.travaux.archive.akoma;

import org.jspecify.annotations.NullMarked;
