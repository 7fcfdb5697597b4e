package org.travaux.record;

import java.util.Set;
import org.travaux.record.check.References.Kind;

/** The files of a plan folder that hold records, in the order in which they are read. */
enum FolderFile {
    PLAN("plan.yaml", Kind.PARTY, Kind.PERSON, Kind.TOPIC, Kind.VERSION, Kind.DRAFTING_CLAIM, Kind.CIRCULATION),
    REACTIONS("reactions.yaml", Kind.REACTION),
    CLAIMS("claims.yaml", Kind.CLAIM),
    SOURCES("sources.yaml", Kind.SOURCE),
    LINKS("links.yaml", Kind.LINK),
    WATCH("watch.yaml", Kind.WATCH_LINE);

    private final String file;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of, which is immutable
    private final Set<Kind> defines;

    FolderFile(String file, Kind... defines) {
        this.file = file;
        this.defines = Set.of(defines);
    }

    String file() {
        return file;
    }

    /** The key under which the file lists its entries; the plan itself has several. */
    String listKey() {
        return file.substring(0, file.indexOf('.'));
    }

    /** What the entries of the file give ids to. */
    Set<Kind> defines() {
        return defines;
    }
}
