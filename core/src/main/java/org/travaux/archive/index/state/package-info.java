/**
 * The state of a store as far as an index depends on it: which objects there are, and what their inventories say they hold.
 *
 * <p>Depends on: archive.store.
 */
@NullMarked
package org.travaux.archive.index.state;

import org.jspecify.annotations.NullMarked;
