package org.travaux.ingest.doc;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.RevisionMarkAuthorTable;
import org.apache.poi.hwpf.usermodel.CharacterProperties;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.DateAndTime;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.office.Change;
import org.travaux.model.Annotation;

/** Who put in or took out a stretch of an old Word document, and when. */
final class DocChanges {

    private final HWPFDocument document;
    private final TreeMap<Integer, CHPX> byStart = new TreeMap<>();

    DocChanges(HWPFDocument document) {
        this.document = document;
        for (CHPX run : document.getCharacterTable().getTextRuns()) {
            byStart.put(run.getStart(), run);
        }
    }

    /** The changes of a run, none for most. */
    List<Change> of(CharacterRun run) {
        if (!run.isMarkedInserted() && !run.isMarkedDeleted()) {
            return List.of();
        }
        Map.Entry<Integer, CHPX> entry = byStart.floorEntry(run.getStartOffset());
        CharacterProperties properties =
                entry == null ? null : entry.getValue().getCharacterProperties(document.getStyleSheet(), (short) 0);
        List<Change> changes = new ArrayList<>();
        if (run.isMarkedInserted()) {
            changes.add(Change.of(
                    Annotation.Kind.INSERTION,
                    properties == null ? null : author(properties.getIbstRMark()),
                    properties == null ? null : date(properties.getDttmRMark())));
        }
        if (run.isMarkedDeleted()) {
            changes.add(Change.of(
                    Annotation.Kind.DELETION,
                    properties == null ? null : author(properties.getIbstRMarkDel()),
                    properties == null ? null : date(properties.getDttmRMarkDel())));
        }
        return changes;
    }

    private @Nullable String author(int index) {
        RevisionMarkAuthorTable authors = document.getRevisionMarkAuthorTable();
        return authors == null || index < 0 || index >= authors.getSize() ? null : authors.getAuthor(index);
    }

    private static @Nullable String date(@Nullable DateAndTime date) {
        if (date == null || date.isEmpty()) {
            return null;
        }
        try {
            Calendar at = date.getDate();
            return at == null
                    ? null
                    : String.format(
                            Locale.ROOT,
                            "%04d-%02d-%02dT%02d:%02d:00",
                            at.get(Calendar.YEAR),
                            at.get(Calendar.MONTH) + 1,
                            at.get(Calendar.DAY_OF_MONTH),
                            at.get(Calendar.HOUR_OF_DAY),
                            at.get(Calendar.MINUTE));
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }
}
