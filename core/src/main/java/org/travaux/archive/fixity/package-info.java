/**
 * When the bytes of a plan were last compared with their digests, and what came of it: a log beside the objects. It is no
 * content: no digest vouches for it, no receipt has it, and what it says stays out of every version.
 *
 * <p>Depends on: archive, archive.disk, archive.event.
 */
@NullMarked
package org.travaux.archive.fixity;

import org.jspecify.annotations.NullMarked;
