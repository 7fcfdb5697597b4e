/**
 * An archived version in PREMIS 3, the Library of Congress's terms for what is needed to keep things: objects, events, agents
 * and rights, as XML.
 *
 * <p>Depends on: model, model.plan, model.evidence, record, archive, archive.event, archive.metadata, archive.xml.
 */
@NullMarked
package org.travaux.archive.premis;

import org.jspecify.annotations.NullMarked;
