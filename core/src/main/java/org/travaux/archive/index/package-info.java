/**
 * Searching an archive as it is spoken of: what is asked, what is found, and why a question cannot be answered.
 *
 * <p>Depends on: archive, record.filter, text.
 */
@NullMarked
package org.travaux.archive.index;

import org.jspecify.annotations.NullMarked;
