/**
 * XML as it is written here: indented, with no character in it that XML does not have.
 *
 * <p>Depends on: nothing.
 */
@NullMarked
package org.travaux.archive.xml;

import org.jspecify.annotations.NullMarked;
