package org.travaux.archive.bag;

/**
 * How large a bag from elsewhere may be.
 *
 * @param bytes bytes of all files together, unpacked
 * @param files how many files and folders
 * @param path bytes of one path in UTF-8
 * @param name bytes of one name in a path, in UTF-8
 * @param ratio how many times larger than the packed file what is in it may be, once it is larger than {@code freeBytes}
 * @param freeBytes how many bytes come out of a packed file before its ratio counts
 * @param tagBytes bytes of a file that is read as a whole: {@code bagit.txt}, {@code bag-info.txt}, a manifest
 */
public record BagLimits(long bytes, int files, int path, int name, int ratio, long freeBytes, long tagBytes) {

    /** Those that hold unless a caller says otherwise. */
    public static final BagLimits STANDARD = new BagLimits(8L << 30, 100_000, 1_000, 255, 200, 64L << 20, 64L << 20);
}
