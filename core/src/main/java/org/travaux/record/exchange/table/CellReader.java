package org.travaux.record.exchange.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.travaux.model.EdtfDate;
import org.travaux.model.evidence.Certainty;
import org.travaux.record.check.Issues;
import org.travaux.record.check.Place;
import org.travaux.record.exchange.entry.NameBook;
import org.travaux.record.exchange.entry.SourceBook;

/** The cells of one row, read as names, words, dates, lists and sources. */
final class CellReader {

    private static final String OUTLET = "outlet:";

    private final Map<ReactionColumn, String> cells;
    private final int line;
    private final String file;
    private final NameBook names;
    private final SourceBook sources;
    private final LooseDates dates;
    private final Issues issues;

    CellReader(
            Map<ReactionColumn, String> cells,
            int line,
            String file,
            NameBook names,
            SourceBook sources,
            LooseDates dates,
            Issues issues) {
        this.cells = cells;
        this.line = line;
        this.file = file;
        this.names = names;
        this.sources = sources;
        this.dates = dates;
        this.issues = issues;
    }

    int line() {
        return line;
    }

    /**
     * The ids of the versions meant, those of the clauses where nothing else is said; what is none is given back, so that
     * reading complains of it.
     */
    List<String> versions() {
        List<String> given = list(ReactionColumn.VERSION, CellText.IDS).stream()
                .map(name -> names.version(name).orElse(name))
                .toList();
        if (!given.isEmpty() || cells.containsKey(ReactionColumn.CERTAINTY)) {
            return given;
        }
        return list(ReactionColumn.CLAUSES, CellText.IDS).stream()
                .filter(clause -> clause.indexOf(':') > 0)
                .flatMap(clause -> names.version(clause.substring(0, clause.indexOf(':'))).stream())
                .distinct()
                .toList();
    }

    /** How sure it is which version is meant, by how many there are. */
    static String certainty(List<String> versions) {
        return (versions.isEmpty() ? Certainty.UNKNOWN : versions.size() == 1 ? Certainty.CERTAIN : Certainty.ONE_OF)
                .id();
    }

    String raw(ReactionColumn column) {
        return cells.getOrDefault(column, "");
    }

    @Nullable String source() {
        String id = one(ReactionColumn.SOURCE);
        SourceBook.Description said = description();
        if (id != null && sources.has(id)) {
            sources.difference(id, said)
                    .ifPresent(difference -> issue(
                            "source '" + id + "' is another: here " + difference,
                            "leave the source's other columns empty, or give this one another id"));
            return id;
        }
        boolean isName = id != null && said.publisher() == null && said.published() != null;
        if (said.isEmpty() || (id != null && said.publisher() == null && !isName && said.article() == null)) {
            return id;
        }
        return sources.take(isName ? null : id, isName ? withPublisher(said, id) : said, line);
    }

    private SourceBook.Description description() {
        return new SourceBook.Description(
                word(ReactionColumn.SOURCE_TYPE),
                one(ReactionColumn.PUBLISHER),
                date(ReactionColumn.PUBLISHED),
                text(ReactionColumn.TITLE),
                text(ReactionColumn.AUTHOR),
                one(ReactionColumn.ADDRESS),
                text(ReactionColumn.VIA),
                one(ReactionColumn.ARTICLE),
                null);
    }

    private SourceBook.Description withPublisher(SourceBook.Description said, @Nullable String publisher) {
        return new SourceBook.Description(
                said.type(),
                publisher,
                said.published(),
                said.title(),
                said.author(),
                said.address(),
                said.via(),
                said.article(),
                said.note());
    }

    @Nullable String claimant(ReactionColumn column) {
        String name = one(column);
        if (name == null || name.startsWith(OUTLET)) {
            return name;
        }
        return names.party(name);
    }

    @Nullable String party(ReactionColumn column) {
        String name = one(column);
        return name == null ? null : names.party(name);
    }

    @Nullable String date(ReactionColumn column) {
        String text = one(column);
        if (text == null) {
            return null;
        }
        LooseDates.Reading reading = dates.read(text);
        EdtfDate date = reading.date();
        if (date == null) {
            issue(
                    column.heading() + ": " + reading.problem(),
                    "write it like 2025-12-06, 2025-12, 2025-11-20/2025-11-21, 2025-12-06~ or unknown");
            return EdtfDate.UNKNOWN.text();
        }
        return date.text();
    }

    @Nullable String word(ReactionColumn column) {
        String text = one(column);
        return text == null ? null : words(text);
    }

    static String words(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    }

    List<String> list(ReactionColumn column, String separators) {
        return CellText.split(cells.getOrDefault(column, ""), separators);
    }

    /** A name, an id or the like, whose blanks at the ends say nothing. */
    @Nullable String one(ReactionColumn column) {
        return Optional.ofNullable(cells.get(column))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    @Nullable String text(ReactionColumn column) {
        return Optional.ofNullable(cells.get(column))
                .filter(text -> !text.isBlank())
                .orElse(null);
    }

    void issue(String message, String remedy) {
        issues.add(new Place(file, line), message, remedy);
    }
}
