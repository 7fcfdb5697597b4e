/**
 * The wiring: which beans there are, and the way in.
 *
 * <p>Depends on: all of shell.
 */
@NullMarked
package org.travaux.shell.config;

import org.jspecify.annotations.NullMarked;
