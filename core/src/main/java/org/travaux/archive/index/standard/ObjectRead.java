package org.travaux.archive.index.standard;

import org.travaux.archive.index.SearchResult.Missing;
import org.travaux.archive.index.entry.PlanEntries;

/** What came of reading an object. */
sealed interface ObjectRead {

    /** What can be found of it; nothing of a plan that was removed. */
    record Found(PlanEntries entries, boolean isRemoved) implements ObjectRead {}

    /** That it cannot be read. */
    record Lost(Missing missing) implements ObjectRead {}
}
