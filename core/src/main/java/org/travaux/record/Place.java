package org.travaux.record;

/**
 * A line of a file of the folder.
 *
 * @param file name of the file
 * @param line the line, counted from 1
 */
record Place(String file, int line) {}
