/**
 * The index of an archive, kept in step with it: what is asked is answered from what the archive holds now.
 *
 * <p>Depends on: archive, archive.index, archive.index.entry, archive.index.file, archive.index.state, archive.index.words, archive.json,
 * archive.store, record.check, record.extract.
 */
@NullMarked
package org.travaux.archive.index.standard;

import org.jspecify.annotations.NullMarked;
