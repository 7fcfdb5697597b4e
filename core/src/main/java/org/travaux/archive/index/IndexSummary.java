package org.travaux.archive.index;

/**
 * How much an index holds.
 *
 * @param plans how many plans
 * @param archivedVersions how many archived versions of them
 * @param clauses how many clauses; one that did not change over several archived versions counts once
 * @param reactions how many statements of parties, counted the same way
 * @param claims how many claims of contents, counted the same way
 */
public record IndexSummary(int plans, int archivedVersions, int clauses, int reactions, int claims) {}
