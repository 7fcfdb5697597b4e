/**
 * What is claimed, by whom and where it was published: sources and their captures, and claims of what a version contains.
 *
 * <p>Depends on: model.
 */
@NullMarked
package org.travaux.model.evidence;

import org.jspecify.annotations.NullMarked;
