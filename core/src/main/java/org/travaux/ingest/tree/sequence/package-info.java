/**
 * The sequence of a document's numbers: which of what looks like a number is one, and under which open clause it stands.
 *
 * <p>Depends on: ingest, ingest.label.
 */
@NullMarked
package org.travaux.ingest.tree.sequence;

import org.jspecify.annotations.NullMarked;
