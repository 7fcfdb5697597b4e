/**
 * A party's statement about a version: who said it, how, about what, and what it asks for.
 *
 * <p>Depends on: model, model.evidence.
 */
@NullMarked
package org.travaux.model.reaction;

import org.jspecify.annotations.NullMarked;
