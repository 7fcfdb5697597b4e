/** The check of the architecture's arrows that the tests of every module share. */
@NullMarked
package org.travaux.architecture;

import org.jspecify.annotations.NullMarked;
