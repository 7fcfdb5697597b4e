package org.travaux.archive.metadata;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.travaux.model.EdtfDate;
import org.travaux.model.evidence.Source;
import org.travaux.model.plan.Party;
import org.travaux.model.plan.Plan;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.VersionText;

/**
 * A version as a table of Dublin Core, as Archivematica reads it: {@code filename} and the elements, a row for the whole, for each
 * text and for each capture of a source. An element with several values has several columns of its name.
 */
public final class DublinCore {

    private static final List<String> ELEMENTS = List.of(
            "dc.title",
            "dc.creator",
            "dc.contributor",
            "dc.publisher",
            "dc.date",
            "dc.language",
            "dc.type",
            "dc.format",
            "dc.identifier",
            "dc.source",
            "dc.relation",
            "dc.rights",
            "dc.description");

    private final Holding holding;
    private final Plan plan;
    private final List<Map<String, List<String>>> rows = new ArrayList<>();
    private Map<String, List<String>> row = new LinkedHashMap<>();

    private DublinCore(Holding holding) {
        this.holding = holding;
        this.plan = holding.record().plan();
    }

    /**
     * {@return the table, to be written in UTF-8}
     *
     * @param holding a version
     * @param payload the folder that paths begin with: {@code data}
     */
    public static String csv(Holding holding, String payload) {
        DublinCore table = new DublinCore(holding);
        table.whole(payload);
        for (PlanVersion version : table.plan.versions()) {
            for (VersionText text : version.texts()) {
                holding.file(text.file()).ifPresent(file -> table.text(payload, version, text, file));
            }
        }
        for (Source source : holding.record().sources()) {
            if (source.capture() != null) {
                holding.file(source.capture().file()).ifPresent(file -> table.capture(payload, source, file));
            }
        }
        return table.text();
    }

    private void begin(String filename) {
        row = new LinkedHashMap<>();
        rows.add(row);
        put("filename", filename);
    }

    private void put(String element, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            List<String> values = row.computeIfAbsent(element, unused -> new ArrayList<>());
            if (!values.contains(value)) {
                values.add(value);
            }
        }
    }

    private void date(@Nullable EdtfDate date) {
        put("dc.date", date == null || date.isUnknown() ? null : date.text());
    }

    private void whole(String payload) {
        begin(payload);
        put("dc.title", plan.title());
        Set<String> languages = new LinkedHashSet<>();
        for (PlanVersion version : plan.versions()) {
            authors(version);
            version.texts().forEach(text -> languages.add(text.language()));
        }
        plan.parties().stream().map(Party::name).forEach(name -> put("dc.contributor", name));
        plan.versions().stream().map(PlanVersion::date).forEach(this::date);
        languages.forEach(language -> put("dc.language", language));
        put("dc.type", "Collection");
        put("dc.identifier", holding.plan().id().uri());
        put("dc.identifier", holding.version().name());
        put("dc.description", plan.note());
        put("dc.description", holding.scope().sentence());
        put("dc.rights", holding.scope().partial() ? holding.scope().sentence() : null);
    }

    /** Who is said to have written a version; where claims contradict each other, none of them is called its creator. */
    private void authors(PlanVersion version) {
        boolean disputed = version.draftedBy().stream()
                .anyMatch(claim -> !claim.contradicts().isEmpty());
        version.draftedBy().stream()
                .flatMap(claim -> claim.authors().stream())
                .forEach(author -> put(
                        disputed ? "dc.contributor" : "dc.creator",
                        plan.party(author).map(Party::name).orElse(author) + (disputed ? " (disputed)" : "")));
    }

    private void text(String payload, PlanVersion version, VersionText text, HeldFile file) {
        begin(payload + "/" + text.file());
        put("dc.title", plan.title() + ": " + version.label());
        authors(version);
        date(version.date());
        put("dc.language", text.language());
        put("dc.type", "Text");
        put("dc.type", text.role().id());
        put("dc.format", file.formatName());
        put("dc.format", file.format());
        put("dc.identifier", "sha512:" + file.sha512());
        source(text.source());
        put("dc.relation", "isPartOf " + holding.plan().id().uri());
        put("dc.relation", text.translationOf() == null ? null : "isVersionOf " + text.translationOf());
        version.derivedFrom().forEach(from -> put("dc.relation", "isVersionOf " + from.version()));
        put("dc.rights", text.access().text());
        put("dc.rights", version.access().text());
        text.role().notice().ifPresent(notice -> put("dc.description", notice));
        put("dc.description", text.note());
    }

    private void source(@Nullable String id) {
        if (id != null) {
            holding.record().source(id).ifPresent(source -> put("dc.source", cited(source)));
        }
    }

    private static String cited(Source source) {
        List<String> parts = new ArrayList<>();
        for (String part : new String[] {source.author(), source.title(), source.publisher(), source.address()}) {
            if (part != null) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? source.id() : String.join(", ", parts);
    }

    private void capture(String payload, Source source, HeldFile file) {
        begin(payload + "/" + file.path());
        put("dc.title", source.title() == null ? "Copy of source " + source.id() : source.title());
        put("dc.creator", source.author());
        put("dc.publisher", source.publisher());
        date(source.published());
        put("dc.type", "Text");
        put("dc.format", file.formatName());
        put("dc.format", file.format());
        put("dc.identifier", source.address());
        put("dc.identifier", "sha512:" + file.sha512());
        put("dc.source", source.via());
        put("dc.relation", "isReferencedBy " + holding.plan().id().uri());
        put("dc.rights", source.access().text());
        put("dc.rights", source.capture() == null ? null : source.capture().rights());
    }

    private String text() {
        List<String> columns = new ArrayList<>(List.of("filename"));
        Map<String, Integer> most = new LinkedHashMap<>();
        for (String element : ELEMENTS) {
            int values = rows.stream()
                    .mapToInt(each -> each.getOrDefault(element, List.of()).size())
                    .max()
                    .orElse(0);
            most.put(element, Math.max(1, values));
            columns.addAll(java.util.Collections.nCopies(Math.max(1, values), element));
        }
        StringWriter out = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            printer.printRecord(columns);
            for (Map<String, List<String>> each : rows) {
                printer.print(each.getOrDefault("filename", List.of("")).getFirst());
                for (Map.Entry<String, Integer> element : most.entrySet()) {
                    List<String> values = each.getOrDefault(element.getKey(), List.of());
                    for (int index = 0; index < element.getValue(); index++) {
                        printer.print(index < values.size() ? values.get(index) : "");
                    }
                }
                printer.println();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
