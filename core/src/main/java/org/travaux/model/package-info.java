/**
 * The record: documents as clause lists, and the plan they belong to with its parties, versions, claims and reactions.
 *
 * <p>Depends on: text.
 */
@NullMarked
package org.travaux.model;

import org.jspecify.annotations.NullMarked;
