package org.travaux.record.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Direction;
import org.travaux.model.Term;
import org.travaux.model.reaction.Attribution;
import org.travaux.model.reaction.ClauseBasis;
import org.travaux.model.reaction.TargetObject;
import org.travaux.record.check.Issues;
import org.travaux.record.check.Nearest;
import org.travaux.record.exchange.entry.EntryMap;
import org.travaux.record.exchange.entry.NameBook;
import org.travaux.record.exchange.entry.NewIds;
import org.travaux.record.exchange.entry.SourceBook;

/**
 * Makes entries of {@code reactions.yaml} of rows: names become ids, words the words of the record, dates EDTF; what is not said is
 * filled in where it can only be one thing. Whether the entry is in order is for the reader of those entries to say.
 */
public final class RowReader {

    private static final Pattern WITH_DIRECTION = Pattern.compile("(?s)(.*)(?<!\\\\)\\(([^()\\\\]*)\\)\\s*");
    private static final Pattern RUN = Pattern.compile("(?s)(\\d+)\\s*-\\s*(\\d+)\\s*:\\s(.*)");

    private final String file;
    private final NameBook names;
    private final SourceBook sources;
    private final NewIds ids;
    private final LooseDates dates;
    private final Issues issues;

    /**
     * Makes a reader.
     *
     * @param file name of the file, for messages
     * @param names the names that are known
     * @param sources the sources that are known
     * @param ids gives ids
     * @param dates reads dates
     * @param issues where problems go
     */
    public RowReader(String file, NameBook names, SourceBook sources, NewIds ids, LooseDates dates, Issues issues) {
        this.file = Objects.requireNonNull(file, "file");
        this.names = Objects.requireNonNull(names, "names");
        this.sources = Objects.requireNonNull(sources, "sources");
        this.ids = Objects.requireNonNull(ids, "ids");
        this.dates = Objects.requireNonNull(dates, "dates");
        this.issues = Objects.requireNonNull(issues, "issues");
    }

    /**
     * {@return the entry that a row makes}
     *
     * @param cells its cells, empty ones left out
     * @param line the line in which it begins
     */
    public EntryMap read(Map<ReactionColumn, String> cells, int line) {
        return new Row(new CellReader(cells, line, file, names, sources, dates, issues)).entry();
    }

    /** One row. */
    private final class Row {

        private final CellReader cells;
        private final int line;
        private final List<String> versions;

        Row(CellReader cells) {
            this.cells = cells;
            this.line = cells.line();
            this.versions = cells.versions();
        }

        EntryMap entry() {
            String speaker = cells.one(ReactionColumn.SPEAKER);
            String role = cells.text(ReactionColumn.SPEAKER_ROLE);
            String assertedBy = cells.claimant(ReactionColumn.ASSERTED_BY);
            String party = cells.party(ReactionColumn.PARTY);
            return new EntryMap(line)
                    .text("id", id(party))
                    .text("party", party)
                    .texts("members", cells.list(ReactionColumn.MEMBERS, CellText.TEXTS))
                    .map(
                            "speaker",
                            speaker == null && role == null
                                    ? null
                                    : new EntryMap(line)
                                            .text("name", speaker == null ? null : names.person(speaker))
                                            .text("role", role))
                    .text("attribution", attribution(speaker, assertedBy))
                    .text("assertedBy", assertedBy)
                    .text("onBehalfOf", cells.party(ReactionColumn.ON_BEHALF_OF))
                    .map("statement", statement())
                    .text("stance", cells.word(ReactionColumn.STANCE))
                    .maps("seeks", seeks())
                    .map("target", target())
                    .text("dateSaid", cells.date(ReactionColumn.DATE))
                    .text("source", cells.source())
                    .texts("alsoReportedBy", cells.list(ReactionColumn.ALSO_REPORTED_BY, CellText.IDS))
                    .texts("sameAs", cells.list(ReactionColumn.SAME_AS, CellText.IDS))
                    .text("repeatOf", cells.one(ReactionColumn.REPEAT_OF))
                    .texts("contradicts", cells.list(ReactionColumn.CONTRADICTS, CellText.IDS))
                    .texts("jointWith", cells.list(ReactionColumn.JOINT_WITH, CellText.IDS))
                    .texts("supersedes", cells.list(ReactionColumn.SUPERSEDES, CellText.IDS))
                    .map("passage", passage())
                    .text("access", cells.one(ReactionColumn.ACCESS))
                    .text("note", cells.text(ReactionColumn.NOTE));
        }

        private String id(@Nullable String party) {
            String given = cells.one(ReactionColumn.ID);
            if (given != null) {
                return given;
            }
            String stem = NameBook.id(Objects.requireNonNullElse(party, "reaction"));
            return ids.next(
                    (stem.isEmpty() ? "reaction" : stem) + (versions.size() == 1 ? "-" + versions.getFirst() : ""));
        }

        private String attribution(@Nullable String speaker, @Nullable String assertedBy) {
            String given = cells.word(ReactionColumn.ATTRIBUTION);
            if (given != null) {
                return given;
            }
            return (assertedBy != null
                            ? Attribution.SECOND_HAND
                            : speaker != null ? Attribution.ON_RECORD : Attribution.PARTY_STATEMENT)
                    .id();
        }

        private EntryMap statement() {
            return new EntryMap(line)
                    .text("paraphrase", cells.text(ReactionColumn.PARAPHRASE))
                    .text("quote", cells.text(ReactionColumn.QUOTE))
                    .text("quoteLanguage", cells.one(ReactionColumn.QUOTE_LANGUAGE))
                    .text("translation", cells.text(ReactionColumn.TRANSLATION));
        }

        private List<EntryMap> seeks() {
            List<EntryMap> seeks = new ArrayList<>();
            for (String raw : CellText.rawSplit(cells.raw(ReactionColumn.SEEKS), CellText.TEXTS)) {
                int colon = raw.indexOf(':');
                String rest = colon < 0 ? "" : raw.substring(colon + 1);
                if (colon < 0) {
                    cells.issue("'" + raw + "' does not say what is sought", "write it as 'facet: value (direction)'");
                    continue;
                }
                String direction = null;
                Matcher bracketed = WITH_DIRECTION.matcher(rest);
                if (bracketed.matches() && isDirection(bracketed.group(2))) {
                    direction =
                            bracketed.group(2).strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
                    rest = bracketed.group(1);
                }
                String value = CellText.plain(CellText.stripped(rest));
                seeks.add(new EntryMap(line)
                        .text("facet", CellReader.words(raw.substring(0, colon)))
                        .text("value", value.isEmpty() ? null : value)
                        .text("direction", direction));
            }
            return seeks;
        }

        private static boolean isDirection(String text) {
            String word = text.strip().replaceAll("[\\s-]+", "_");
            return Nearest.to(word, Term.ids(Direction.class))
                    .filter(near -> near.length() <= word.length() + 1)
                    .isPresent();
        }

        private EntryMap target() {
            List<EntryMap> clauses = clauses();
            String basis = cells.word(ReactionColumn.CLAUSE_BASIS);
            String object = cells.word(ReactionColumn.OBJECT);
            String certainty = cells.word(ReactionColumn.CERTAINTY);
            String label = cells.text(ReactionColumn.VERSION_LABEL);
            boolean plan = !versions.isEmpty() || label != null;
            TargetObject likely = clauses.isEmpty()
                    ? plan ? TargetObject.PLAN : TargetObject.SETTLEMENT_TERMS
                    : TargetObject.PROVISION;
            return new EntryMap(line)
                    .map(
                            "version",
                            new EntryMap(line)
                                    .text("certainty", certainty == null ? CellReader.certainty(versions) : certainty)
                                    .textsOrNone("ids", versions)
                                    .text("label", label))
                    .maps("clauses", clauses)
                    .text("clauseBasis", basis != null || clauses.isEmpty() ? basis : ClauseBasis.SOURCE.id())
                    .texts(
                            "topics",
                            cells.list(ReactionColumn.TOPICS, CellText.IDS).stream()
                                    .map(names::topic)
                                    .distinct()
                                    .toList())
                    .text("object", object == null ? likely.id() : object)
                    .text("party", cells.party(ReactionColumn.ADDRESSED));
        }

        private List<EntryMap> clauses() {
            List<String> anchors = CellText.rawSplit(cells.raw(ReactionColumn.ANCHORS), CellText.TEXTS);
            List<EntryMap> clauses = new ArrayList<>();
            for (String group : CellText.rawSplit(cells.raw(ReactionColumn.CLAUSES), CellText.TEXTS)) {
                String version = versions.size() == 1 ? versions.getFirst() : null;
                for (String raw : CellText.rawSplit(group, ",")) {
                    int colon = raw.indexOf(':');
                    if (colon >= 0) {
                        String before = raw.substring(0, colon).strip();
                        version =
                                before.isEmpty() ? null : names.version(before).orElse(before);
                    }
                    String number = CellText.plain(CellText.stripped(raw.substring(colon + 1)));
                    clauses.add(new EntryMap(line)
                            .text("version", version)
                            .text("number", number)
                            .map(
                                    "anchor",
                                    clauses.size() < anchors.size() ? anchor(anchors.get(clauses.size())) : null));
                }
            }
            if (!anchors.isEmpty() && anchors.size() != clauses.size()) {
                cells.issue(
                        clauses.size() + " clauses have " + anchors.size() + " anchors",
                        "leave the column 'anchors' empty; they are found anew");
            }
            return clauses;
        }

        private @Nullable EntryMap anchor(String raw) {
            if (raw.equals("-")) {
                return null;
            }
            String[] parts = raw.split("(?<!\\\\)\\|", -1);
            if (parts.length != 3) {
                cells.issue("'" + raw + "' is no anchor", "leave the column 'anchors' empty; they are found anew");
                return null;
            }
            String number = CellText.plain(CellText.stripped(parts[0]));
            return new EntryMap(line)
                    .text("number", number.isEmpty() ? null : number)
                    .text("firstWords", CellText.plain(CellText.stripped(parts[1])))
                    .text("digest", CellText.plain(CellText.stripped(parts[2])));
        }

        private @Nullable EntryMap passage() {
            String start = cells.one(ReactionColumn.PASSAGE_START);
            String end = cells.one(ReactionColumn.PASSAGE_END);
            String text = cells.text(ReactionColumn.PASSAGE_TEXT);
            List<EntryMap> quoted = new ArrayList<>();
            for (String raw : cells.list(ReactionColumn.QUOTED, CellText.TEXTS)) {
                Matcher run = RUN.matcher(raw);
                if (run.matches()) {
                    quoted.add(new EntryMap(line)
                            .text("start", run.group(1))
                            .text("end", run.group(2))
                            .text("text", run.group(3)));
                } else {
                    cells.issue("'" + raw + "' is no quoted run", "write it as 'start-end: text'");
                }
            }
            return start == null && end == null && text == null && quoted.isEmpty()
                    ? null
                    : new EntryMap(line)
                            .text("start", start)
                            .text("end", end)
                            .text("text", text)
                            .maps("quoted", quoted);
        }
    }
}
