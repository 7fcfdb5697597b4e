/**
 * The words by which clauses say what they say, as tables that people can read: operators, conditions, times, names,
 * synonyms; and how words are reduced to what the tables hold.
 *
 * <p>Depends on: text.
 */
@NullMarked
package org.travaux.semantics.lexicon;

import org.jspecify.annotations.NullMarked;
