package org.travaux.archive.index.standard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.travaux.archive.SampleArchive;
import org.travaux.archive.index.SearchHit;
import org.travaux.archive.index.SearchQuery;
import org.travaux.archive.index.SearchResult;
import org.travaux.archive.index.file.IndexPlace;
import org.travaux.model.Access;
import org.travaux.record.extract.Reader;

/** An archive in a temporary folder with its index, and plans that have something to find. */
final class IndexedArchive {

    static final Reader EVERYBODY = Reader.everybody(LocalDate.of(2026, 1, 1));
    static final Reader ARCHIVIST = new Reader(
            "archivist",
            Set.of(Access.Kind.EMBARGOED, Access.Kind.RESTRICTED, Access.Kind.METADATA_ONLY),
            LocalDate.of(2026, 1, 1));

    final Path folder;
    final SampleArchive sample;

    IndexedArchive(Path folder) throws Exception {
        this.folder = folder;
        this.sample = new SampleArchive(folder);
    }

    ArchiveIndex index() throws Exception {
        return new ArchiveIndex(sample.root(), sample.open());
    }

    Path place() {
        return IndexPlace.beside(sample.root().path()).folder();
    }

    Path database() {
        return place().resolve("index.db");
    }

    SearchResult search(SearchQuery query) throws Exception {
        return index().search(query, EVERYBODY, (done, all) -> {});
    }

    SearchResult search(String words) throws Exception {
        return search(SearchQuery.of(words));
    }

    List<String> cited(SearchQuery query) throws Exception {
        return search(query).hits().stream().map(IndexedArchive::cite).toList();
    }

    List<String> cited(String words) throws Exception {
        return cited(SearchQuery.of(words));
    }

    /** A hit in few words: {@code lake@v1 n1:2}, {@code lake@v1 r1}. */
    static String cite(SearchHit hit) {
        return hit.plan() + "@v" + hit.archived().cited() + " "
                + switch (hit.kind()) {
                    case CLAUSE -> String.join("|", hit.versions()) + ":" + hit.path();
                    case REACTION, CLAIM -> hit.id();
                };
    }

    /** A plan of two versions, one of them known by report only, with statements and claims. */
    Path talks(String id) throws IOException {
        Path plan = Files.createDirectories(folder.resolve("plans").resolve(id));
        Files.createDirectories(plan.resolve("texts"));
        write(plan, "plan.yaml", """
                schemaVersion: 1
                id: %s
                title: Talks
                parties:
                - id: norvane
                  name: Norvane
                  aliases: [Upper State]
                - id: sudmere
                  name: Sudmere
                topics:
                - id: fishing
                  label: Fishing
                  keywords: [boats]
                - id: harbours
                  label: Harbours
                  keywords: [quay]
                versions:
                - id: d1
                  label: First draft
                  date: 2025-11-20
                  status: draft
                  texts:
                  - file: texts/d1.en.txt
                    language: en
                    role: restatement
                    part: main
                    clauseTopics:
                      fishing: ["1"]
                      harbours: ["2"]
                  - file: texts/d1.uk.txt
                    language: uk
                    role: unofficial-translation
                    part: main
                - id: d2
                  label: Second draft
                  date: unknown
                  status: draft
                """.formatted(id));
        write(plan, "texts/d1.en.txt", """
                1. The Parties shall limit fishing to 600,000 boats.
                2. The harbour of Zaporizhzhia shall be open to every ship of either Party.
                3. The seat of the commission is Türkiye.
                """);
        write(plan, "texts/d1.uk.txt", """
                1. Сторони обмежують риболовлю до 600 000 човнів.
                2. Порт міста Київ відкритий, м’ята росте вільно.
                """);
        write(plan, "sources.yaml", """
                schemaVersion: 1
                sources:
                - {id: wire, type: wire, publisher: The Wire, published: 2025-11-22}
                - {id: post, type: social, publisher: A Post, published: 2025-11-25}
                """);
        write(plan, "reactions.yaml", """
                schemaVersion: 1
                reactions:
                - id: r1
                  party: norvane
                  attribution: party-statement
                  statement: {paraphrase: the limit on fishing is too low, quote: Die Grenze ist zu niedrig, quoteLanguage: de, translation: The limit is too low}
                  stance: reject
                  target:
                    version: {certainty: certain, ids: [d1]}
                    clauses: [{version: d1, number: "1"}]
                    clauseBasis: source
                    topics: [fishing]
                    object: provision
                  dateSaid: 2025-11-22
                  source: wire
                - id: r2
                  party: sudmere
                  attribution: party-statement
                  statement: {paraphrase: the harbour of Kyiv must stay closed}
                  stance: reject
                  target:
                    version: {certainty: unknown}
                    topics: [harbours]
                    object: plan
                  dateSaid: unknown
                  source: post
                """);
        write(plan, "claims.yaml", """
                schemaVersion: 1
                claims:
                - id: c1
                  version: {certainty: certain, ids: [d2]}
                  topic: fishing
                  gist: fishing is limited to 800,000 boats
                  value: <=800000 boats
                  basis: told
                  claimedBy: sudmere
                  source: wire
                  date: 2025-11-30
                """);
        return plan;
    }

    static void write(Path plan, String file, String text) throws IOException {
        Files.writeString(plan.resolve(file), text, StandardCharsets.UTF_8);
    }

    static void replace(Path plan, String file, String before, String after) throws IOException {
        String text = Files.readString(plan.resolve(file));
        if (!text.contains(before)) {
            throw new IllegalArgumentException(file + " does not contain " + before);
        }
        write(plan, file, text.replace(before, after));
    }
}
