/**
 * Documents as clause lists, and the words that every record is written in: dates, access, facets and the clauses named.
 *
 * <p>Depends on: text.
 */
@NullMarked
package org.travaux.model;

import org.jspecify.annotations.NullMarked;
