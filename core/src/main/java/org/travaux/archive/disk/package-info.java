/**
 * What an archive asks of a file system beyond reading and writing: that something is on the disk for certain, that files are
 * seen whole or not at all, and that processes and threads keep out of each other's way.
 *
 * <p>Depends on: archive.
 */
@NullMarked
package org.travaux.archive.disk;

import org.jspecify.annotations.NullMarked;
