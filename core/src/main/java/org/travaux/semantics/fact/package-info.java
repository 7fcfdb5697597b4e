/**
 * What a clause says that does not depend on its language: quantities, dates, the numbers of references, names.
 *
 * <p>Depends on: text, semantics.
 */
@NullMarked
package org.travaux.semantics.fact;

import org.jspecify.annotations.NullMarked;
