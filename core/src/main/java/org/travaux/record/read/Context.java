package org.travaux.record.read;

import org.travaux.record.check.FolderFiles;
import org.travaux.record.check.Issues;
import org.travaux.record.check.References;

/**
 * What reading one file of a folder needs besides the file.
 *
 * @param file the file's name
 * @param issues where problems go
 * @param references where ids and their uses go
 * @param files the folder's other files
 */
public record Context(String file, Issues issues, References references, FolderFiles files) {}
