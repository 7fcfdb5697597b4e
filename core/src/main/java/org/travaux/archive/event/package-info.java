/**
 * What happened to a plan in an archive, in the terms of PREMIS 3 (Library of Congress): events with their outcome, the agents
 * that took part and the objects that they are about.
 *
 * <p>Depends on: archive, archive.json.
 */
@NullMarked
package org.travaux.archive.event;

import org.jspecify.annotations.NullMarked;
