package org.travaux.report.redline.proof.resolve;

/** A way to read a document with tracked changes. */
public enum View {
    /** As it is after Accept All. */
    ACCEPTED,
    /** As it is after Reject All. */
    REJECTED
}
