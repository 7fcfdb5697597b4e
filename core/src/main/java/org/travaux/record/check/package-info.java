/**
 * What is wrong with a plan's files, each problem with its line and remedy, and the checks of the ids and files they name.
 *
 * <p>Depends on: nothing.
 */
@NullMarked
package org.travaux.record.check;

import org.jspecify.annotations.NullMarked;
