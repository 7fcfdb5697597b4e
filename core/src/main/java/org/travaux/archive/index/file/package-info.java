/**
 * The file of an index: a SQLite database with a full-text table, sealed so that a change that was not ours is noticed, locked
 * while it changes.
 *
 * <p>Depends on: archive, archive.index, archive.index.entry, archive.index.state, archive.index.words, model, record.check, record.filter.
 */
@NullMarked
package org.travaux.archive.index.file;

import org.jspecify.annotations.NullMarked;
