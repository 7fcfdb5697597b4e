package org.travaux.record.check;

/**
 * A line of a file of the folder.
 *
 * @param file name of the file
 * @param line the line, counted from 1
 */
public record Place(String file, int line) {}
