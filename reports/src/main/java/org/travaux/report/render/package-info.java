/**
 * What every renderer of a comparison report does; one sub-package per format, none knowing another.
 *
 * <p>Depends on: report.view.
 */
@NullMarked
package org.travaux.report.render;

import org.jspecify.annotations.NullMarked;
