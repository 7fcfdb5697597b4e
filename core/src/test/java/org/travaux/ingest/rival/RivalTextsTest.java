package org.travaux.ingest.rival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.model.Alternative;

class RivalTextsTest {

    /** Each as kind, label, holder and text, parted by bars. */
    private static List<String> in(String... texts) {
        List<RivalTexts.Unit> units = new ArrayList<>();
        for (String text : texts) {
            units.add(new RivalTexts.Unit("c" + (units.size() + 1), text, false));
        }
        RivalTexts.Found found = RivalTexts.find(units);
        List<String> shown = new ArrayList<>();
        for (RivalTexts.Unit unit : units) {
            for (Alternative alternative : found.of(unit.id())) {
                assertThat(alternative.span().end())
                        .isLessThanOrEqualTo(unit.text().length());
                assertThat(alternative.span().of(unit.text()).replaceAll("\\s+", " "))
                        .contains(alternative
                                .text()
                                .lines()
                                .findFirst()
                                .orElse("")
                                .split("\\s+", -1)[0]);
                shown.add(alternative.kind().id()
                        + (alternative.label() == null ? "" : " <" + alternative.label() + ">")
                        + (alternative.holder() == null ? "" : " {" + alternative.holder() + "}")
                        + " " + alternative.text());
            }
        }
        return shown;
    }

    @Test
    void each_pair_of_brackets_is_one_wording() {
        assertThat(in("Each Party [shall] [should] reduce its forces within [30] days."))
                .containsExactly("bracketed shall", "bracketed should", "bracketed 30");
    }

    @Test
    void brackets_within_brackets_are_wordings_too() {
        assertThat(in("The Parties [shall withdraw [all] forces from the area. They report monthly]."))
                .containsExactly(
                        "bracketed shall withdraw [all] forces from the area. They report monthly", "bracketed all");
        assertThat(in("The Parties [[shall]] withdraw.")).containsExactly("bracketed shall");
    }

    @Test
    void a_bracket_may_close_in_a_later_clause() {
        assertThat(in("The Fund [pays:", "for roads;", "for schools] and reports."))
                .containsExactly("bracketed pays:", "bracketed for roads;", "bracketed for schools");
    }

    @Test
    void a_bracket_that_nothing_closes_is_reported() {
        RivalTexts.Found found = RivalTexts.find(List.of(
                new RivalTexts.Unit("c1", "The Fund [pays.", false),
                new RivalTexts.Unit("c2", "It [may] end.", false)));
        assertThat(found.unclosed()).hasSize(1);
        assertThat(found.unclosed().get(0).id()).isEqualTo("c1");
        assertThat(found.of("c1")).isEmpty();
        assertThat(found.of("c2")).hasSize(1);
    }

    @Test
    void a_bracket_that_is_long_forgotten_is_not_closed_by_a_stray_one() {
        List<RivalTexts.Unit> units = new ArrayList<>();
        units.add(new RivalTexts.Unit("c0", "The Fund [pays.", false));
        for (int i = 1; i < 100; i++) {
            units.add(new RivalTexts.Unit("c" + i, "Text" + (i == 99 ? "]" : "") + ".", false));
        }
        assertThat(RivalTexts.find(units).alternatives()).isEmpty();
    }

    @Test
    void a_holder_stands_before_the_wording() {
        assertThat(in("The limit is [Ukraine: 800,000] [EU, UK: 700,000] [the Russian Federation: 600,000]."))
                .containsExactly(
                        "held {Ukraine} 800,000", "held {EU, UK} 700,000", "held {Russian Federation} 600,000");
        assertThat(in("It [US proposal: applies at once; Proposed by Ukraine: applies in 2026]."))
                .containsExactly("held {US} applies at once", "held {Ukraine} applies in 2026");
        assertThat(in("Сторони [Україна: зобов’язуються] [Російська Федерація: погоджуються] діяти."))
                .containsExactly("held {Україна} зобов’язуються", "held {Російська Федерація} погоджуються");
    }

    @Test
    void slashes_in_brackets_part_alternatives() {
        assertThat(in("Each Party [shall/should] act within [30/60] days."))
                .containsExactly("bracketed shall", "bracketed should", "bracketed 30", "bracketed 60");
        assertThat(in("Goods [and/or] services under [S/RES/2202]."))
                .containsExactly("bracketed and/or", "bracketed S/RES/2202");
    }

    @Test
    void options_have_their_labels() {
        assertThat(in("Seat of the Fund.\nOption 1: Kyiv.\nOption 2 (EU): Brussels.\nIt reports yearly."))
                .containsExactly("option <Option 1> Kyiv.", "option <Option 2> {EU} Brussels.");
        assertThat(in("[Option A: Kyiv] [Option B: Brussels]"))
                .containsExactly("option <Option A> Kyiv", "option <Option B> Brussels");
        assertThat(in("Варіант 1: Київ.\nВаріант 2: Брюссель.")).hasSize(2);
        assertThat(in("The seat: Option 1: Kyiv; Option 2: Brussels."))
                .containsExactly("option <Option 1> Kyiv;", "option <Option 2> Brussels.");
        assertThat(in(
                        "OPTION 1 PRIOR AUTHORISATION: The importer asks.",
                        "OPTION 2 GENERAL AUTHORISATION: The importer tells."))
                .containsExactly("option <OPTION 1> The importer asks.", "option <OPTION 2> The importer tells.");
    }

    @Test
    void a_label_on_a_line_of_its_own_leads_the_line_below() {
        assertThat(in("Seat.\nVariante 1\nParis.\nVariante 2\nBruxelles."))
                .containsExactly("option <Variante 1> Paris.", "option <Variante 2> Bruxelles.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In Clause 9, Option 2 (general written authorization) applies.",
                "In Clause 17 (Option 1), the law of the Member State governs.",
                "Alternative 1 of Annex B applies.",
                "He was [sic] told […] of it [...] again.",
                "[text not held]",
                "[22.11.2025, 14:03] Olena sent it [11/22/25, 2:03 PM], read [2025-11-22].",
                "As shown [1], [2] and elsewhere [12, 13].",
                "See [RFC5280] and [RFC 6844] and [X.509].",
                "\"[T]he Parties\" are named.",
                "The record _validation.[Authorization Domain Name] is read.",
                "A name matches [a-z] and [0-9].",
                "See [the members](https://example.org/members) and [www.example.org].",
                "Стаття [втратила чинність]",
                "[Source: Section 4, NIST SP 800-89]",
                "Where the Parties have not agreed on a price, the court sets it.",
                "Goods whose price was not agreed are returned.",
                "The Commission proposes three candidates; the Council appoints one.",
                "Якщо сторони не погодили ціну, її визначає суд.",
                "A date to be agreed by both Parties.",
            })
    void what_keeps_nothing_open_is_no_rival_text(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void what_is_not_agreed_is_the_sentence_that_says_so() {
        assertThat(in("Territories: most difficult, not agreed."))
                .containsExactly("not-agreed Territories: most difficult, not agreed.");
        assertThat(in("Forces stay. Russia leaves the area by June (not agreed). Trade resumes."))
                .containsExactly("not-agreed Russia leaves the area by June");
        assertThat(in("Forces leave by June. [to be agreed]")).containsExactly("not-agreed Forces leave by June.");
        assertThat(in("[TBD]")).containsExactly("not-agreed TBD");
        assertThat(in("Території: не узгоджено.")).hasSize(1);
        assertThat(in("Территории — не согласовано.")).hasSize(1);
        assertThat(in("Territoires : non agréé.")).hasSize(1);
        assertThat(in("Gebiete: nicht vereinbart.")).hasSize(1);
        assertThat(in("Territorios: no acordado.")).hasSize(1);
    }

    @Test
    void what_parties_propose_for_a_point_not_agreed_are_the_rival_texts() {
        assertThat(
                        in(
                                "The plant: not agreed. The United States proposes joint operation by three countries, Ukraine, the"
                                        + " United States and Russia; Ukraine proposes a joint venture with the United States at 50:50."))
                .containsExactly(
                        "held {United States} joint operation by three countries, Ukraine, the United States and Russia",
                        "held {Ukraine} a joint venture with the United States at 50:50");
        assertThat(in("ЗАЕС: не узгоджено. Україна пропонує спільне підприємство; США пропонують управління трьох."))
                .containsExactly("held {Україна} спільне підприємство", "held {США} управління трьох");
    }

    @Test
    void two_options_in_one_pair_of_brackets_are_two() {
        assertThat(in("The limit is [Option A: 600,000 / Option B: 800,000]."))
                .containsExactly("option <Option A> 600,000", "option <Option B> 800,000");
    }

    @Test
    void words_behind_a_bracket_say_that_it_is_not_agreed() {
        assertThat(in("[Россия: станция остаётся] не согласовано"))
                .contains("held {Россия} станция остаётся")
                .anyMatch(line -> line.startsWith("not-agreed"));
    }
}
