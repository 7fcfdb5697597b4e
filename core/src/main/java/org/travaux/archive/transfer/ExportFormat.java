package org.travaux.archive.transfer;

/** The forms in which a version is given out. */
public enum ExportFormat {
    /** A folder that is a bag. */
    BAG,
    /** A bag, packed. */
    ZIP,
    /** The metadata, as one JSON file. */
    JSON,
    /** A document of Akoma Ntoso for each text, in a folder. */
    AKOMA_NTOSO,
    /** The same, packed. */
    AKOMA_NTOSO_ZIP
}
