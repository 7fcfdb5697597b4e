package org.travaux.report.redline.pair;

/**
 * A stretch of pieces that is equal on both sides, or differs; half-open indexes.
 *
 * @param equal whether both sides say the same
 * @param startOriginal where it begins in the original
 * @param endOriginal where it ends there
 * @param startRevised where it begins in the revised
 * @param endRevised where it ends there
 */
public record Edit(boolean equal, int startOriginal, int endOriginal, int startRevised, int endRevised) {}
