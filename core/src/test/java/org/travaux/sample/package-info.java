/** Makes the Word files of the sample plans from their texts, and proves that the files committed are those. */
@NullMarked
package org.travaux.sample;

import org.jspecify.annotations.NullMarked;
