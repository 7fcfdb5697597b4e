package org.travaux.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.travaux.ingest.html.HtmlPages.leftOut;
import static org.travaux.ingest.html.HtmlPages.lines;
import static org.travaux.ingest.html.HtmlPages.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.ReadOptions;
import org.travaux.model.Annotation;
import org.travaux.model.Clause;
import org.travaux.model.ClauseKind;
import org.travaux.text.TextSpan;

/** What of a page is its text, and how its blocks become paragraphs. */
class HtmlReaderTest {

    @Test
    void headings_paragraphs_and_inline_elements() throws Exception {
        IngestedDocument page = read("<h1>Treaty</h1><div>The <b>Parties</b>,<p>agree&nbsp;:</p></div><h2>1. Scope</h2>"
                + "<p>All\n  of   it.</p>behind<h2>2. Term</h2><p>Ten\tyears.");
        assertThat(page.document().roots().get(0).kind()).isEqualTo(ClauseKind.TITLE);
        assertThat(lines(page))
                .containsExactly(
                        "Treaty",
                        "The Parties,\nagree\u00A0:",
                        "1|Scope|",
                        " All of it.",
                        " behind",
                        "2|Term|",
                        " Ten years.");
    }

    @Test
    void what_a_page_hides_is_left_out_and_said() throws Exception {
        IngestedDocument page = read(
                "<style>.x{display:none} @media print{p{display:none}}</style><p>1. Seen.</p><p hidden>a</p>"
                        + "<p class=x>b</p><p style='color:red; Display : none'>c</p><p aria-hidden=true>d</p>"
                        + "<template>e</template><script>f</script><noscript>g</noscript><!-- h --><p>2. Also seen.</p>");
        assertThat(lines(page)).containsExactly("1|Seen.", "2|Also seen.");
        assertThat(leftOut(page, "hidden")).containsExactly("a", "b", "c", "d");
        assertThat(page.issues()).extracting(IngestIssue::code).containsExactly("left-out-hidden");
    }

    @Test
    void navigation_is_left_out_but_not_a_header_that_holds_the_title() throws Exception {
        IngestedDocument page = read(
                "<nav><a href=/>Home</a></nav><header><h1>Law</h1><nav>x</nav></header><main><p>1. One.</p>"
                        + "<footer>Signed by both sides.</footer></main><aside>Related</aside><footer>© Office</footer>");
        assertThat(lines(page)).containsExactly("Law", "1|One.\nSigned by both sides.");
        assertThat(leftOut(page, "page-navigation")).containsExactly("Home", "x", "Related", "© Office");
    }

    @Test
    void a_page_whose_clauses_stand_in_a_footer_loses_none() throws Exception {
        assertThat(lines("<p>Order</p><footer><p>1. One.</p><p>2. Two. <a href=x>©</a></p></footer>"))
                .contains("1|One.", "2|Two. ©");
    }

    @Test
    void tables_of_data_are_rows_and_tables_for_layout_are_read_through() throws Exception {
        IngestedDocument page =
                read("<p>1. One.</p><table><caption>Dues</caption><tr><th rowspan=2>State<th colspan=2>Dues</tr>"
                        + "<tr><td>2024<td>2025</tr><tr><td>A<td><p>1</p><p>2</p><td>3</tr></table>"
                        + "<table><tr><td><h2>2. Left</h2><p>Text.</p></td><td><p>Right.</p></td></tr></table>");
        List<Clause> clauses = page.document().clauses();
        assertThat(clauses)
                .filteredOn(clause -> clause.kind() == ClauseKind.TABLE)
                .extracting(Clause::text)
                .containsExactly("State | Dues\n | 2024 | 2025\nA | 1 2 | 3");
        assertThat(lines(page)).endsWith("2|Left|", " Text.", " Right.").contains("1|One.\nDues");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<sup><a href='#fn1' id=r1>1</a></sup> behind.</p><p>2. Two.</p><ol><li id=fn1>The note. <a href='#r1'>↩</a></li></ol>",
                "<a style='mso-footnote-id:ftn1' href='#_ftn1' name='_ftnref1'>[1]</a> behind.</p><p>2. Two.</p><div style='mso-element:footnote-list'>"
                        + "<hr><div style='mso-element:footnote' id=ftn1><p><a href='#_ftnref1' name='_ftn1'>[1]</a> The note.</p></div></div>",
                "<a class=sdfootnoteanc name=sdfootnote1anc href='#sdfootnote1sym'><sup>1</sup></a> behind.</p><p>2. Two.</p>"
                        + "<div id=sdfootnote1><p><a name=sdfootnote1sym href='#sdfootnote1anc'>1</a> The note.</p></div>",
            })
    void a_footnote_stands_with_its_clause(String rest) throws Exception {
        List<Clause> clauses = read("<p>1. One" + rest).document().clauses();
        assertThat(clauses)
                .extracting(Clause::kind)
                .containsExactly(ClauseKind.CLAUSE, ClauseKind.NOTE, ClauseKind.CLAUSE);
        assertThat(clauses).extracting(Clause::number).containsExactly("1", "1", "2");
        assertThat(clauses).extracting(Clause::text).containsExactly("One behind.", "The note.", "Two.");
    }

    @Test
    void tracked_changes_follow_the_view_and_are_kept_as_annotations() throws Exception {
        String html = "<p>1. The limit is <del cite='mailto:Ann' datetime='2025-01-02T10:00'>600</del>"
                + "<ins cite='mailto:Bo' datetime='2025-01-03'>800</ins> men.</p><p>2. End.</p>";
        IngestedDocument last = read(html);
        assertThat(lines(last)).containsExactly("1|The limit is 800 men.", "2|End.");
        assertThat(last.document().annotations())
                .extracting(Annotation::kind, Annotation::author, Annotation::text)
                .containsExactly(
                        tuple(Annotation.Kind.DELETION, "Ann", "600"), tuple(Annotation.Kind.INSERTION, "Bo", "800"));
        Annotation inserted = last.document().annotations().get(1);
        assertThat(inserted.span()).isEqualTo(new TextSpan(13, 16));
        assertThat(lines(read(html, new ReadOptions(ReadOptions.View.ORIGINAL, null))))
                .containsExactly("1|The limit is 600 men.", "2|End.");
    }

    @Test
    void a_raised_number_is_no_further_digit() throws Exception {
        assertThat(lines("<p>See Article 13<sup>1</sup> and CO<sub>2</sub>.</p>"))
                .containsExactly("See Article 13¹ and CO2.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-U", "UTF-8", "UTF-16LE"})
    void encodings(String name) throws Exception {
        Charset charset = Charset.forName(name);
        String meta = name.startsWith("UTF-16") ? "\uFEFF" : "<meta charset=\"" + name + "\">";
        String html = meta + "<p>1. Перша стаття закону.</p><p>2. Друга стаття.</p>";
        assertThat(lines(read("page.htm", html.getBytes(charset), ReadOptions.STANDARD)))
                .containsExactly("1|Перша стаття закону.", "2|Друга стаття.");
    }

    @Test
    void a_page_that_says_nothing_of_its_encoding_is_told_by_its_look() throws Exception {
        String html = "<html><body><p>1. Ця угода набирає чинності з дня її підписання та діє до кінця року.</p>"
                + "<p>2. Сторони повідомляють одна одну про те, що вони виконали всі процедури.</p></body></html>";
        IngestedDocument page = read("page.htm", html.getBytes(Charset.forName("windows-1251")), ReadOptions.STANDARD);
        assertThat(lines(page).get(0)).startsWith("1|Ця угода");
        assertThat(page.issues()).extracting(IngestIssue::code).containsExactly("encoding-assumed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "page.xhtml"})
    @Timeout(20)
    void very_deep_nesting_is_read(String name) throws Exception {
        String html = "<div>".repeat(100_000) + "1. Deep." + "</div>".repeat(100_000) + "<p>2. After.</p>";
        assertThat(lines(read(name, html.getBytes(StandardCharsets.UTF_8), ReadOptions.STANDARD)))
                .containsExactly("1|Deep.", "2|After.");
    }

    @Test
    void a_page_without_text_is_refused_in_one_line() {
        assertThatThrownBy(() -> read("<script>write()</script>"))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining("page.html")
                .hasMessageContaining("no text");
    }

    @Test
    void a_notice_about_cookies_is_left_out_and_a_law_on_them_is_not() throws Exception {
        IngestedDocument page = read("<div id='cookie-banner'>We use cookies. <button>Accept</button></div>"
                + "<div class='cookie-law'><p>1. Cookies are kept.</p><p>2. They end. <a href='#x'>Note</a></p></div>");
        assertThat(lines(page)).containsExactly("1|Cookies are kept.", "2|They end. Note");
        assertThat(leftOut(page, "cookie-notice")).containsExactly("We use cookies. Accept");
    }
}
