/**
 * Whether an archive still holds, byte for byte, what was deposited: every file against its digest, every object against OCFL
 * 1.1, the whole against a receipt kept elsewhere; what is not as it was, and what is still good.
 *
 * <p>Depends on: archive, archive.event, archive.fixity, archive.store.
 */
@NullMarked
package org.travaux.archive.verify;

import org.jspecify.annotations.NullMarked;
