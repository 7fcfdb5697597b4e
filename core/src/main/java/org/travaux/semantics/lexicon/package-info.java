/**
 * The words by which clauses say what they say, as tables that people can read: operators, conditions, times, names,
 * synonyms; and how words are reduced to what the tables hold.
 *
 * <p>A table has a row for each value: language, category, value, phrases with bars between them. A star ends a word that goes
 * on, a word in braces stands for those of a macro, a low line for any word. A new word is a new phrase of a row; rules need no
 * change for it.
 *
 * <p>Depends on: text.
 */
@NullMarked
package org.travaux.semantics.lexicon;

import org.jspecify.annotations.NullMarked;
