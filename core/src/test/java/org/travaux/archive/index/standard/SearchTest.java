package org.travaux.archive.index.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.travaux.archive.index.standard.IndexedArchive.replace;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.archive.index.EntryKind;
import org.travaux.archive.index.RecordTime;
import org.travaux.archive.index.SearchFailure;
import org.travaux.archive.index.SearchHit;
import org.travaux.archive.index.SearchQuery;
import org.travaux.archive.index.SearchQuery.Filter;
import org.travaux.archive.index.SearchResult;
import org.travaux.record.extract.Reader;
import org.travaux.record.filter.Period;

class SearchTest {

    @TempDir
    private Path folder;

    private IndexedArchive archive;
    private Path plan;

    @BeforeEach
    void deposit() throws Exception {
        archive = new IndexedArchive(folder);
        plan = archive.talks("talks");
        archive.sample.deposit(plan);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "fishing ~ talks@v1 d1:1|talks@v1 r1|talks@v1 c1",
                "FISHING limit ~ talks@v1 d1:1|talks@v1 r1",
                "limit* boats ~ talks@v1 d1:1|talks@v1 c1",
                "zaporizh* ~ talks@v1 d1:2",
                "\"open to ever\"* ~ talks@v1 d1:2",
                "\"limit fishing\" ~ talks@v1 d1:1",
                "\"fishing limit\" ~ ''",
                "600,000 ~ talks@v1 d1:1|talks@v1 d1:1",
                "Zaporizhzhia ~ talks@v1 d1:2",
                "turkiye ~ talks@v1 d1:3",
                "КИЇВ ~ talks@v1 d1:2",
                "м'ята ~ talks@v1 d1:2",
                "fishing -limit ~ talks@v1 c1",
                "fishing NOT (limit OR limited) ~ ''",
                "NEAR(limit boats, 4) ~ talks@v1 d1:1",
                "NEAR(limit boats, 3) ~ ''",
                "NEAR(parties boats, 2) ~ ''",
                "ship OR niedrig ~ talks@v1 d1:2|talks@v1 r1",
                "(ship OR too) low ~ talks@v1 r1",
                "d1 ~ ''"
            })
    void words_are_found(String typed, String hits) throws Exception {
        assertThat(String.join("|", archive.cited(typed))).isEqualTo(hits);
    }

    @Test
    void a_hit_says_where_it_stands_and_shows_the_original() throws Exception {
        SearchHit clause = archive.search("\"OPEN to\"").hits().getFirst();
        assertThat(clause.archived()).isEqualTo(new SearchHit.Archived(1, 1, 1));
        assertThat(clause.versions()).containsExactly("d1");
        assertThat(clause.date()).isEqualTo("2025-11-20");
        assertThat(clause.file()).isEqualTo("texts/d1.en.txt");
        assertThat(clause.topics()).containsExactly("harbours");
        assertThat(clause.notice()).startsWith("Restated");
        assertThat(clause.snippets().getFirst().text()).contains("harbour of Zaporizhzhia shall be open to every");
        assertThat(clause.snippets()
                        .getFirst()
                        .marks()
                        .getFirst()
                        .of(clause.snippets().getFirst().text()))
                .isEqualTo("open to");
        SearchHit reaction = archive.search("niedrig").hits().getFirst();
        assertThat(reaction.party()).isEqualTo("norvane");
        assertThat(reaction.stance()).isEqualTo("reject");
        assertThat(reaction.path()).isEqualTo("d1:1");
        assertThat(reaction.language()).isEqualTo("de");
        assertThat(reaction.snippets()).extracting(SearchHit.Snippet::field).containsExactly("quote");
    }

    private static Filter filter(String plan, String party, String topic, String version, String language) {
        return new Filter(
                plan.isEmpty() ? null : plan,
                party.isEmpty() ? null : party,
                topic.isEmpty() ? null : topic,
                version.isEmpty() ? null : version,
                language.isEmpty() ? null : language,
                null,
                Period.ALWAYS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "fishing OR harbour ~ talks ~ '' ~ '' ~ '' ~ '' ~ talks@v1 d1:1|talks@v1 d1:2|talks@v1 r1|talks@v1 c1|talks@v1 r2",
                "fishing OR harbour ~ '' ~ norvane ~ '' ~ '' ~ '' ~ talks@v1 r1",
                "fishing OR harbour ~ '' ~ upper state ~ '' ~ '' ~ '' ~ talks@v1 r1",
                "fishing OR harbour ~ '' ~ SUDMERE ~ '' ~ '' ~ '' ~ talks@v1 c1|talks@v1 r2",
                "fishing OR harbour ~ '' ~ '' ~ harbours ~ '' ~ '' ~ talks@v1 d1:2|talks@v1 r2",
                "fishing OR harbour OR порт ~ '' ~ '' ~ quay ~ '' ~ '' ~ talks@v1 d1:2|talks@v1 d1:2|talks@v1 r2",
                "fishing OR harbour ~ '' ~ '' ~ '' ~ d2 ~ '' ~ talks@v1 c1",
                "fishing OR harbour ~ '' ~ '' ~ '' ~ d1 ~ '' ~ talks@v1 d1:1|talks@v1 d1:2|talks@v1 r1",
                "600,000 ~ '' ~ '' ~ '' ~ '' ~ uk ~ talks@v1 d1:1",
                "limit ~ '' ~ '' ~ '' ~ '' ~ DE ~ talks@v1 r1"
            })
    void filters_narrow(
            String typed, String ofPlan, String party, String topic, String version, String language, String hits)
            throws Exception {
        assertThat(String.join(
                        "|",
                        archive.cited(SearchQuery.of(typed).with(filter(ofPlan, party, topic, version, language)))))
                .isEqualTo(hits);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "talk ~ '' ~ '' ~ '' ~ '' ~ The archive has no plan \"talk\". Did you mean talks?",
                "'' ~ norvan ~ '' ~ '' ~ '' ~ The archive has no party \"norvan\". Did you mean Norvane?",
                "'' ~ '' ~ fish ~ '' ~ '' ~ The archive has no topic \"fish\". Did you mean Fishing?",
                "'' ~ '' ~ '' ~ d3 ~ '' ~ The archive has no version \"d3\". Did you mean d1 or d2?",
                "'' ~ '' ~ '' ~ '' ~ fr ~ The archive has nothing in the language \"fr\"; it has de, en, uk."
            })
    void names_that_are_not_there_are_refused(
            String ofPlan, String party, String topic, String version, String language, String message) {
        assertThatThrownBy(() ->
                        archive.search(SearchQuery.of("lake").with(filter(ofPlan, party, topic, version, language))))
                .isInstanceOf(SearchFailure.class)
                .hasMessage(message);
    }

    @Test
    void kinds_are_chosen() throws Exception {
        assertThat(archive.cited(SearchQuery.of("fishing").in(Set.of(EntryKind.CLAIM))))
                .containsExactly("talks@v1 c1");
        assertThat(archive.cited(SearchQuery.of("fishing").in(Set.of(EntryKind.CLAUSE, EntryKind.REACTION))))
                .containsExactly("talks@v1 d1:1", "talks@v1 r1");
    }

    @Test
    void event_time_leaves_out_what_came_later_and_says_what_has_no_date() throws Exception {
        SearchQuery query = SearchQuery.of("fishing OR harbour");
        Filter on = new Filter(null, null, null, null, null, LocalDate.of(2025, 11, 21), Period.ALWAYS);
        assertThat(archive.cited(query.with(on))).containsExactly("talks@v1 d1:1", "talks@v1 d1:2");
        assertThat(archive.search(query.with(on)).undated()).isEqualTo(1);
        Filter from = new Filter(
                null, null, null, null, null, null, new Period(LocalDate.of(2025, 11, 22), LocalDate.of(2025, 11, 22)));
        assertThat(archive.cited(query.with(from))).containsExactly("talks@v1 r1");
        assertThat(archive.search(query).undated()).isZero();
    }

    @Test
    void record_time_chooses_archived_versions() throws Exception {
        replace(plan, "texts/d1.en.txt", "600,000", "700,000");
        replace(plan, "claims.yaml", "800,000", "900,000");
        archive.sample.deposit(plan);
        SearchQuery query = SearchQuery.of("fishing");
        assertThat(archive.cited(query)).containsExactly("talks@v2 d1:1", "talks@v2 r1", "talks@v2 c1");
        assertThat(archive.search("700,000").hits().getFirst().archived()).isEqualTo(new SearchHit.Archived(2, 2, 2));
        assertThat(archive.search("niedrig").hits().getFirst().archived()).isEqualTo(new SearchHit.Archived(2, 1, 2));
        assertThat(archive.cited("600,000 fishing")).isEmpty();
        RecordTime first = new RecordTime.KnownAt(Instant.parse("2025-12-06T23:59:59Z"));
        assertThat(archive.cited(SearchQuery.of("600,000 fishing").at(first))).containsExactly("talks@v1 d1:1");
        assertThat(archive.cited(SearchQuery.of("700,000").at(first))).isEmpty();
        assertThat(archive.cited(query.at(first))).containsExactly("talks@v1 d1:1", "talks@v1 r1", "talks@v1 c1");
        assertThat(archive.cited(query.at(new RecordTime.KnownAt(Instant.parse("2025-12-01T00:00:00Z")))))
                .isEmpty();
        assertThat(archive.cited(query.at(new RecordTime.Ever())))
                .containsExactly("talks@v1 d1:1", "talks@v2 d1:1", "talks@v2 r1", "talks@v1 c1", "talks@v2 c1");
    }

    @Test
    void hits_come_by_plan_then_date_and_in_pages() throws Exception {
        archive.sample.deposit(archive.talks("accord"));
        archive.sample.deposit(archive.sample.plan("many", 3, 40));
        assertThat(archive.cited("fishing"))
                .containsExactly(
                        "accord@v1 d1:1",
                        "accord@v1 r1",
                        "accord@v1 c1",
                        "talks@v1 d1:1",
                        "talks@v1 r1",
                        "talks@v1 c1");
        SearchResult page = archive.search(SearchQuery.of("fishing").page(2, 2));
        assertThat(page.hits()).extracting(IndexedArchive::cite).containsExactly("accord@v1 c1", "talks@v1 d1:1");
        assertThat(page.total()).isEqualTo(6);
        assertThat(page.isMore()).isFalse();
        assertThat(archive.search(SearchQuery.of("fishing").page(9, 2)).hits()).isEmpty();
        assertThat(archive.cited(SearchQuery.of("boats").page(4, 3)))
                .containsExactly("many@v1 n1:3", "many@v1 n1:4", "many@v1 n1:5");
        assertThat(archive.search("\"lake of number 7\"").total()).isEqualTo(3);
    }

    @Test
    void many_hits_are_counted_up_to_a_bound_and_paged_all_the_same() throws Exception {
        for (String id : List.of("b", "a", "c")) {
            archive.sample.deposit(archive.sample.plan(id, 5, 100));
        }
        SearchResult result = archive.search(SearchQuery.of("shall keep").page(499, 3));
        assertThat(result.total()).isEqualTo(1000);
        assertThat(result.isMore()).isTrue();
        assertThat(result.hits())
                .extracting(IndexedArchive::cite)
                .containsExactly("a@v1 n5:100", "b@v1 n1:1", "b@v1 n1:2");
        assertThat(archive.cited(SearchQuery.of("shall keep").page(1499, 5))).containsExactly("c@v1 n5:100");
        assertThat(archive.cited(SearchQuery.of("shall keep")
                        .with(filter("b", "", "", "", ""))
                        .page(499, 5)))
                .containsExactly("b@v1 n5:100");
        // Few parts can have a hit: they are gone through one by one, with the same result.
        SearchQuery few = SearchQuery.of("the").with(filter("", "norvane", "", "", ""));
        assertThat(archive.cited(few)).containsExactly("talks@v1 r1");
    }

    @Test
    void what_is_closed_gives_no_hit_no_count_and_no_snippet() throws Exception {
        replace(plan, "plan.yaml", "language: en\n", "language: en\n    access: restricted\n");
        replace(
                plan,
                "sources.yaml",
                "publisher: The Wire,",
                "publisher: The Wire, access: embargoed until 2026-05-01,");
        archive.sample.deposit(plan);
        for (RecordTime time : List.of(
                new RecordTime.Latest(),
                new RecordTime.Ever(),
                new RecordTime.KnownAt(Instant.parse("2025-12-06T23:59:59Z")))) {
            for (String words :
                    List.of("zaporizhzhia", "fishing", "niedrig", "800,000", "zapo*", "NEAR(limit boats)")) {
                SearchResult result = archive.search(SearchQuery.of(words).at(time));
                assertThat(result.hits()).as(words).isEmpty();
                assertThat(result.total()).as(words).isZero();
            }
        }
        // How much is closed is told whatever the words are.
        assertThat(archive.search("zaporizhzhia").withheld()).isEqualTo(new SearchResult.Withheld(1, 1, 1));
        assertThat(archive.search("nothing").withheld()).isEqualTo(new SearchResult.Withheld(1, 1, 1));
        assertThat(archive.cited("порт OR harbour")).containsExactly("talks@v2 d1:2", "talks@v2 r2");
        SearchResult all =
                archive.index().search(SearchQuery.of("fishing"), IndexedArchive.ARCHIVIST, (done, of) -> {});
        assertThat(all.total()).isEqualTo(3);
        assertThat(all.withheld().isNone()).isTrue();
        Reader later = Reader.everybody(LocalDate.of(2026, 5, 2));
        assertThat(archive.index()
                        .search(SearchQuery.of("fishing"), later, (done, of) -> {})
                        .total())
                .isEqualTo(2);
    }
}
