/**
 * JSON files that the archive writes and reads, as maps and lists.
 *
 * <p>Depends on: nothing.
 */
@NullMarked
package org.travaux.archive.json;

import org.jspecify.annotations.NullMarked;
