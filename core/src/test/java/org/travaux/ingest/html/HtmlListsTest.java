package org.travaux.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.travaux.ingest.html.HtmlPages.lines;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.travaux.ingest.IngestIssue;

/** Numbers that a browser puts before items, and those that stand in the text. */
class HtmlListsTest {

    @ParameterizedTest
    @CsvSource({
        "<ol>, 1, 2",
        "<ol start=4>, 4, 5",
        "<ol type=a>, a, b",
        "<ol type=A start=3>, C, D",
        "<ol type=i>, i, ii",
        "<ol type=I>, I, II",
        "<ol reversed>, 2, 1",
        "<ol style='list-style-type: lower-roman'>, i, ii",
        "<ol style='list-style: upper-alpha inside'>, A, B",
        "<ol type=a start=27>, aa, ab",
    })
    void a_list_counts_as_a_browser_does(String list, String first, String second) throws Exception {
        assertThat(lines(list + "<li>One thing.<li>Another thing.</ol>"))
                .containsExactly(first + "|One thing.", second + "|Another thing.");
    }

    @Test
    void the_value_of_an_item_goes_before_the_count() throws Exception {
        assertThat(lines("<ol><li>One.<li value=5>Five.<li>Six.</ol>")).containsExactly("1|One.", "5|Five.", "6|Six.");
    }

    @Test
    void lists_in_items_stand_below_them_and_a_second_paragraph_belongs_to_its_item() throws Exception {
        assertThat(lines("<ol><li>First:<ol type=a><li><p>one;</p><p>more of one;</p></li><li>two.</li></ol></li>"
                        + "<li>Second.<ul><li>mark</li></ul></li></ol>"))
                .containsExactly("1|First:", " a|one;\nmore of one;", " b|two.", "2|Second.", " ◦|mark");
    }

    @Test
    void a_list_directly_in_a_list_stands_below_the_item_before_it() throws Exception {
        assertThat(lines("<ol><li>First:</li><ol type=a><li>one;</li><li>two.</li></ol><li>Second.</li></ol>"))
                .containsExactly("1|First:", " a|one;", " b|two.", "2|Second.");
    }

    @Test
    void an_item_that_holds_only_a_list_keeps_its_number() throws Exception {
        assertThat(lines("<ol><li>First.</li><li><ol type=a><li>one;</li><li>two.</li></ol></li></ol>"))
                .containsExactly("1|First.", "2|", " a|one;", " b|two.");
    }

    @Test
    void counters_of_styles_make_numbers() throws Exception {
        String style = "<style>ol{counter-reset:item;list-style:none}"
                + "li:before{counter-increment:item;content:counters(item,'.') '. '}</style>";
        assertThat(lines(style + "<ol><li>One:<ol><li>Part.<li>Other part.</ol><li>Two.</ol>"))
                .containsExactly("1|One:", " 1.1|Part.", " 1.2|Other part.", "2|Two.");
    }

    @Test
    void lists_as_google_exports_them_nest_by_their_class() throws Exception {
        String style = "<style>.lst-kix_ab-0>li{counter-increment:lst-ctn-kix_ab-0}"
                + ".lst-kix_ab-1>li{counter-increment:lst-ctn-kix_ab-1}"
                + "ol.lst-kix_ab-0.start{counter-reset:lst-ctn-kix_ab-0 0}"
                + "ol.lst-kix_ab-1.start{counter-reset:lst-ctn-kix_ab-1 0}"
                + ".lst-kix_ab-0>li:before{content:\"\" counter(lst-ctn-kix_ab-0,decimal) \". \"}"
                + ".lst-kix_ab-1>li:before{content:\"(\" counter(lst-ctn-kix_ab-1,lower-latin) \") \"}"
                + "ol{list-style-type:none}</style>";
        assertThat(lines(style + "<ol class='lst-kix_ab-0 start' start=1><li>One:</li></ol>"
                        + "<ol class='lst-kix_ab-1 start' start=1><li>sub;</li><li>other.</li></ol>"
                        + "<ol class='lst-kix_ab-0' start=2><li>Two.</li></ol>"))
                .containsExactly("1|One:", " (a)|sub;", " (b)|other.", "2|Two.");
    }

    @Test
    void numbers_of_word_are_labels_and_symbol_fonts_marks() throws Exception {
        String number =
                "<![if !supportLists]><span style='mso-list:Ignore'>%s<span>&nbsp;&nbsp; </span></span><![endif]>";
        assertThat(lines("<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>" + number.formatted("1.")
                        + "First:<o:p></o:p></p><p class=MsoListParagraph style='mso-list:l0 level2 lfo1'>"
                        + number.formatted("(a)") + "one;</p><p style='mso-list:l1 level3 lfo2'>"
                        + number.formatted("<span style='font-family:Symbol'>·</span>") + "mark</p>"
                        + "<p style='mso-list:l0 level1 lfo1'>" + number.formatted("2.") + "Second.</p>"))
                .containsExactly("1|First:", " (a)|one;", "  •|mark", "2|Second.");
    }

    @Test
    void numbers_in_the_text_of_items_are_the_numbers() throws Exception {
        assertThat(lines("<p>1. First:</p><ul><li>(a) one;</li><li>(b) two.</li></ul><p>2. Second.</p>"))
                .containsExactly("1|First:", " (a)|one;", " (b)|two.", "2|Second.");
        assertThat(HtmlPages.read("<ol><li>1. First.<li>2. Second.</ol>").issues())
                .extracting(IngestIssue::code)
                .containsExactly("list-number-doubled");
    }

    @Test
    void numbers_in_cells_and_definition_lists_lead_the_text_beside_them() throws Exception {
        assertThat(lines("<p>1. First:</p><table><tr><td><p>(a)</p></td><td><p>one;</p></td></tr></table>"
                        + "<table><tr><td>(b)</td><td><p>two:</p><table><tr><td>(i)</td><td>inner.</td></tr></table></td></tr></table>"
                        + "<dl><dt>2.</dt><dd>Second.</dd><dt>3.</dt><dd><div>Third.</div></dd></dl>"))
                .containsExactly("1|First:", " (a)|one;", " (b)|two:", "  (i)|inner.", "2|Second.", "3|Third.");
    }

    @Test
    void lines_that_begin_with_numbers_are_paragraphs() throws Exception {
        assertThat(lines("<p>1. First line<br>goes on.<br>2. Second.<br><br>Behind a blank line.</p>"))
                .containsExactly("1|First line\ngoes on.", "2|Second.\nBehind a blank line.");
    }
}
