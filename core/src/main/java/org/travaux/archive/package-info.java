/**
 * The archive as it is spoken of: plans deposited version by version by somebody at some time, given back byte for byte, and
 * what can go wrong.
 *
 * <p>Depends on: model, record.check.
 */
@NullMarked
package org.travaux.archive;

import org.jspecify.annotations.NullMarked;
