package org.travaux.record.exchange.jsonl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.travaux.model.EdtfDate;
import org.travaux.model.evidence.Certainty;
import org.travaux.model.evidence.SourceType;
import org.travaux.model.reaction.ClauseBasis;
import org.travaux.record.check.Issues;
import org.travaux.record.check.Place;
import org.travaux.record.exchange.entry.EntryMap;
import org.travaux.record.exchange.entry.NameBook;
import org.travaux.record.exchange.entry.SourceBook;

/** Makes entries of {@code reactions.yaml} of lines of the annotation scheme. */
public final class AnnotationReader {

    /** The parties that the scheme names; what asserts a position and is neither among them nor in the plan is an outlet. */
    private static final List<String> PARTIES = List.of(
            "Ukraine",
            "Russia",
            "United States",
            "US Congress members",
            "European states",
            "France",
            "Germany",
            "United Kingdom",
            "Poland",
            "NATO",
            "Turkey",
            "Israel",
            "Hamas",
            "Palestinian Authority",
            "Arab and Muslim states");

    private static final String OUTLET = "outlet:";
    private static final String QUOTE = "quote";
    private static final String PARAPHRASE = "paraphrase";

    private final String file;
    private final NameBook names;
    private final SourceBook sources;
    private final Issues issues;
    private final Set<String> named = new HashSet<>(PARTIES);
    private final Map<String, SourceBook.Description> articles = new LinkedHashMap<>();

    /**
     * Makes a reader.
     *
     * @param file name of the file, for messages
     * @param names the names that are known
     * @param sources the sources that are known
     * @param issues where problems go
     */
    public AnnotationReader(String file, NameBook names, SourceBook sources, Issues issues) {
        this.file = Objects.requireNonNull(file, "file");
        this.names = Objects.requireNonNull(names, "names");
        this.sources = Objects.requireNonNull(sources, "sources");
        this.issues = Objects.requireNonNull(issues, "issues");
    }

    /**
     * {@return the entries that the lines of a file make, in its order; blank lines make none}
     *
     * @param text the text of the file
     */
    public List<EntryMap> read(String text) {
        List<JsonObject> objects = new ArrayList<>();
        int line = 0;
        for (String content : text.split("\\r?\\n", -1)) {
            line++;
            if (!content.isBlank()) {
                JsonObject object = JsonObject.parse(content, new Place(file, line), issues);
                if (object != null) {
                    objects.add(object);
                    addName(object.text("party"));
                    JsonObject target = object.object("target");
                    addName(target == null ? null : target.text("party"));
                }
            }
        }
        return objects.stream().map(this::entry).toList();
    }

    private void addName(@Nullable String name) {
        if (name != null) {
            named.add(name);
        }
    }

    private EntryMap entry(JsonObject json) {
        int line = json.line();
        String party = party(json.text("party"));
        EntryMap entry = new EntryMap(line)
                .text("id", json.text("id"))
                .text("party", party)
                .texts("members", json.texts("members"))
                .map("speaker", speaker(json.object("speaker"), line))
                .text("attribution", json.text("attribution"))
                .text("assertedBy", claimant(json.text("asserted_by")));
        String text = json.text("text");
        List<JsonObject> quoted = json.objects("quoted");
        entry.map("statement", statement(json, text, quoted))
                .text("stance", json.text("stance"))
                .map("target", target(json))
                .text("dateSaid", dateSaid(json))
                .text("source", source(json))
                .texts("sameAs", json.texts("same_as"))
                .text("repeatOf", json.text("repeat_of"))
                .texts("contradicts", json.texts("contradicts"))
                .map("passage", passage(json, text, quoted))
                .text("note", json.text("note"));
        json.complainOfOthers();
        return entry;
    }

    private @Nullable String party(@Nullable String name) {
        return name == null ? null : names.party(name);
    }

    /** A party, or an outlet where it is none. */
    private @Nullable String claimant(@Nullable String name) {
        if (name == null || name.startsWith(OUTLET)) {
            return name;
        }
        return names.isParty(name) || named.contains(name) ? names.party(name) : OUTLET + name;
    }

    private @Nullable EntryMap speaker(@Nullable JsonObject json, int line) {
        if (json == null) {
            return null;
        }
        String name = json.text("name");
        EntryMap speaker = new EntryMap(line)
                .text("name", name == null ? null : names.person(name))
                .text("role", json.text("role"));
        json.complainOfOthers();
        return speaker;
    }

    /** What was said: the quoted runs where it is a quotation, else the passage as a paraphrase. */
    private static EntryMap statement(JsonObject json, @Nullable String text, List<JsonObject> quoted) {
        String type = json.text("statement_type");
        String language = json.text("language");
        EntryMap statement = new EntryMap(json.line());
        if (!QUOTE.equals(type) && !PARAPHRASE.equals(type)) {
            json.issue("'statement_type' cannot be '" + type + "'", "write one of quote, paraphrase");
        }
        if (!QUOTE.equals(type)) {
            return statement.text("paraphrase", text);
        }
        String runs = quoted.stream()
                .map(run -> run.text("text"))
                .flatMap(run -> Optional.ofNullable(run).stream())
                .collect(Collectors.joining(" … "));
        return statement
                .text("quote", runs.isEmpty() ? text : runs)
                .text("quoteLanguage", language == null ? AnnotationWriter.LANGUAGE : language);
    }

    private @Nullable EntryMap target(JsonObject json) {
        JsonObject target = json.object("target");
        if (target == null) {
            return null;
        }
        int line = json.line();
        String clause = target.textOrNumber("clause");
        EntryMap entry = new EntryMap(line)
                .map(
                        "version",
                        new EntryMap(line)
                                .text("certainty", Certainty.UNKNOWN.id())
                                .textsOrNone("ids", List.of())
                                .text("label", target.text("version")))
                .maps("clauses", clause == null ? List.of() : List.of(new EntryMap(line).text("number", clause)))
                .text("clauseBasis", clause == null ? null : ClauseBasis.SOURCE.id())
                .texts(
                        "topics",
                        target.texts("topics").stream().map(names::topic).toList())
                .text("object", target.text("object"))
                .text("party", party(target.text("party")));
        target.complainOfOthers();
        return entry;
    }

    private static String dateSaid(JsonObject json) {
        return date(json, "date_said")
                .flatMap(SchemeDates::edtf)
                .orElse(EdtfDate.UNKNOWN)
                .text();
    }

    private static Optional<SchemeDates> date(JsonObject json, String key) {
        JsonObject date = json.object(key);
        if (date == null) {
            return Optional.empty();
        }
        String precision = date.text("precision");
        SchemeDates scheme = new SchemeDates(
                date.text("iso"), date.text("latest"), Objects.requireNonNullElse(precision, "unknown"));
        date.complainOfOthers();
        if (scheme.edtf().isEmpty()) {
            json.issue(
                    "'" + key + "' is no date",
                    "write iso as 2025-12-08 or null, and precision as day, week, month or unknown");
            return Optional.empty();
        }
        return Optional.of(scheme);
    }

    /** The source of the article: the one that the record has, else one that this file brings. */
    private @Nullable String source(JsonObject json) {
        Optional<SchemeDates> published = date(json, "date_published");
        String article = json.text("article");
        if (article == null) {
            return null;
        }
        String date = published
                .flatMap(SchemeDates::edtf)
                .filter(edtf -> !edtf.isUnknown())
                .map(EdtfDate::text)
                .orElse(null);
        SourceBook.Description said = new SourceBook.Description(
                SourceType.OUTLET.id(),
                null,
                date,
                null,
                null,
                null,
                null,
                article,
                published.map(SchemeDates::note).orElse(null));
        SourceBook.Description first = articles.putIfAbsent(article, said);
        if (first != null && !first.equals(said)) {
            json.issue(
                    "article '" + article + "' has another date of publication here than in an earlier line",
                    "give it one date");
        }
        Optional<String> known =
                sources.ofArticle(article).or(() -> Optional.of(article).filter(sources::has));
        if (known.isPresent()) {
            sources.difference(
                            known.get(),
                            new SourceBook.Description(null, null, date, null, null, null, null, null, null))
                    .filter(difference -> first == null)
                    .ifPresent(difference -> json.issue(
                            "article '" + article + "' is another than source '" + known.get() + "': here "
                                    + difference,
                            "correct one of the two"));
            return known.get();
        }
        return sources.take(null, said, json.line());
    }

    private static @Nullable EntryMap passage(JsonObject json, @Nullable String text, List<JsonObject> quoted) {
        String start = json.number("start");
        String end = json.number("end");
        List<EntryMap> runs = new ArrayList<>();
        for (JsonObject run : quoted) {
            runs.add(span(run, run.number("start"), run.number("end"), run.text("text")));
            run.complainOfOthers();
        }
        return start == null && end == null && runs.isEmpty()
                ? null
                : span(json, start, end, text).maps("quoted", runs);
    }

    private static EntryMap span(JsonObject json, @Nullable String start, @Nullable String end, @Nullable String text) {
        if (isCount(start) && isCount(end) && text != null) {
            int length = text.codePointCount(0, text.length());
            if (Integer.parseInt(end) - Integer.parseInt(start) != length) {
                json.issue(
                        "from " + start + " to " + end + " are not the " + length + " characters of its text",
                        "count in Unicode code points");
            }
        }
        return new EntryMap(json.line()).text("start", start).text("end", end).text("text", text);
    }

    private static boolean isCount(@Nullable String number) {
        return number != null && number.matches("[0-9]{1,9}");
    }
}
