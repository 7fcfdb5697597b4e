package org.travaux.ingest.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.travaux.ingest.Enclosure;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.LeftOut;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.ingest.standard.StandardReaders;
import org.travaux.model.Clause;

/** Mails: their text, or an attachment. */
class MailReaderTest {

    private static final String HEAD = crlf("""
            From: =?utf-8?b?0IbQstCw0L0=?= <ivan@example.org>
            Date: Fri, 21 Nov 2025 14:03:00 +0200
            Subject: Draft
            MIME-Version: 1.0
            """);

    private static String crlf(String text) {
        return text.replace("\n", "\r\n");
    }

    private static IngestedDocument read(byte[] mail, @Nullable String part) throws IngestException {
        return StandardReaders.create()
                .read(SourceFile.of("reply.eml", mail), new ReadOptions(ReadOptions.View.FINAL, part));
    }

    private static IngestedDocument read(String mail, @Nullable String part) throws IngestException {
        return read(mail.getBytes(StandardCharsets.UTF_8), part);
    }

    private static List<String> texts(IngestedDocument read) {
        return read.document().clauses().stream().map(Clause::text).toList();
    }

    private static String attachment(String name, String text) {
        return "--b\r\nContent-Type: application/octet-stream; name=\"" + name
                + "\"\r\nContent-Disposition: attachment; filename=\"" + name
                + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "\r\n";
    }

    private static String mixed(String... attachments) {
        return HEAD + "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                + "--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nDear colleagues, see below.\r\n"
                + String.join("", attachments) + "--b--\r\n";
    }

    @Test
    void the_only_document_attached_is_the_text() throws Exception {
        IngestedDocument read =
                read(mixed(attachment("draft.txt", "1. Peace.\n2. Trade.\n"), attachment("logo.png", "x")), null);

        assertThat(texts(read)).containsExactly("Peace.", "Trade.");
        assertThat(read.leftOut())
                .extracting(LeftOut::reason)
                .containsExactly("mail-header", "mail-body", "mail-attachment");
        assertThat(read.issues())
                .extracting(IngestIssue::message)
                .containsExactly("Of the mail the attachment draft.txt was read, not its text and one attachment.");
        Enclosure enclosure = Objects.requireNonNull(read.enclosure());
        assertThat(enclosure.from()).isEqualTo("Іван <ivan@example.org>");
        assertThat(enclosure.date()).hasToString("2025-11-21");
        assertThat(enclosure.subject()).isEqualTo("Draft");
        assertThat(enclosure.part().bytes()).isEqualTo("1. Peace.\n2. Trade.\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void of_several_documents_one_is_to_be_named() throws Exception {
        String mail = mixed(attachment("a.txt", "1. A.\n2. AA.\n"), attachment("b.txt", "1. B.\n2. BB.\n"));

        assertThatThrownBy(() -> read(mail, null))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining("a.txt, b.txt")
                .hasMessageContaining("--part");
        assertThat(texts(read(mail, "b.txt"))).containsExactly("B.", "BB.");
        assertThat(texts(read(mail, "body"))).containsExactly("Dear colleagues, see below.");
        assertThatThrownBy(() -> read(mail, "c.txt"))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining("c.txt");
    }

    @Test
    void the_text_of_a_mail_is_read_without_quotation_and_signature() throws Exception {
        IngestedDocument read = read(
                HEAD + "Content-Type: text/plain; charset=utf-8\r\n\r\n1. Peace.\r\n2. Trade.\r\n"
                        + "On 20 Nov 2025, at 10:00, Anna <a@example.org> wrote:\r\n> 1. War.\r\n-- \r\nIvan\r\n",
                null);

        assertThat(texts(read)).containsExactly("Peace.", "Trade.");
        assertThat(read.leftOut())
                .extracting(LeftOut::reason)
                .containsExactly("mail-header", "mail-quotation", "mail-signature");
    }

    @Test
    void a_mail_that_only_passes_on_is_what_it_passes_on() throws Exception {
        assertThat(texts(read(HEAD + "\r\n> 1. Peace.\r\n> 2. Trade.\r\n", null)))
                .containsExactly("Peace.", "Trade.");
    }

    @Test
    void old_character_sets_and_encodings_are_read() throws Exception {
        byte[] body =
                "1. Сторони припиняють вогонь.\r\n2. Війська відходять.\r\n".getBytes(Charset.forName("windows-1251"));
        byte[] head = (HEAD
                        + "Content-Type: text/plain; charset=windows-1251\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(body))
                .getBytes(StandardCharsets.US_ASCII);

        assertThat(texts(read(head, null))).containsExactly("Сторони припиняють вогонь.", "Війська відходять.");
    }

    @Test
    void a_mail_in_html_alone_is_read_as_a_page() throws Exception {
        assertThat(texts(read(
                        HEAD + "Content-Type: text/html; charset=utf-8\r\n\r\n<ol><li>Peace.</li><li>Trade.</li></ol>",
                        null)))
                .containsExactly("Peace.", "Trade.");
    }

    @Test
    void a_mail_in_a_mail_gives_its_attachments() throws Exception {
        String inner = mixed(attachment("draft.txt", "1. Peace.\n2. Trade.\n"));
        String mail =
                HEAD + "Content-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\nContent-Type: message/rfc822\r\n\r\n"
                        + inner + "\r\n--c--\r\n";

        assertThat(texts(read(mail, null))).containsExactly("Peace.", "Trade.");
    }

    @Test
    void what_a_mail_in_the_mail_says_is_no_second_document() throws Exception {
        String mail = HEAD + "Content-Type: multipart/mixed; boundary=c\r\n\r\n"
                + "--c\r\nContent-Type: text/plain\r\n\r\nSee below.\r\n--c\r\nContent-Type: message/rfc822\r\n\r\n"
                + mixed(attachment("draft.txt", "1. Peace.\n2. Trade.\n")) + "\r\n--c--\r\n";

        assertThat(texts(read(mail, null))).containsExactly("Peace.", "Trade.");
    }

    @Test
    void lines_that_the_sender_broke_for_the_screen_are_one_paragraph() throws Exception {
        String type = "Content-Type: text/plain; charset=utf-8; format=flowed";
        assertThat(texts(read(
                        HEAD + type + "\r\n\r\n1. The Parties shall \r\nKeep peace.\r\n2. Trade. \r\n> 1. War.\r\n",
                        null)))
                .containsExactly("The Parties shall Keep peace.", "Trade.");
        assertThat(texts(read(HEAD + type + "; delsp=yes\r\n\r\n1. Wir verhan \r\ndeln.\r\n2. Ende.\r\n", null)))
                .containsExactly("Wir verhandeln.", "Ende.");
    }

    @Test
    void the_mail_says_in_what_encoding_its_page_is() throws Exception {
        byte[] page = "<p>1. Сторони.</p><p>2. Війська.</p>".getBytes(Charset.forName("windows-1251"));
        String mail =
                HEAD + "Content-Type: text/html; charset=windows-1251\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(page);
        assertThat(texts(read(mail, null))).containsExactly("Сторони.", "Війська.");
    }

    @Test
    void an_attachment_without_a_suffix_is_what_the_mail_says_it_is() throws Exception {
        String rtf = crlf("""
                --b
                Content-Type: application/rtf; name="Draft v1.2"
                Content-Disposition: attachment; filename="Draft v1.2"

                {\\rtf1 1. Peace.\\par 2. Trade.\\par}
                """);
        assertThat(texts(read(mixed(rtf), null))).containsExactly("Peace.", "Trade.");
    }

    @Test
    void a_mail_nested_beyond_sense_is_refused() {
        StringBuilder mail = new StringBuilder(HEAD);
        for (int i = 0; i < 200; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        mail.append("Content-Type: text/plain\r\n\r\n1. Peace.\r\n");

        assertThatThrownBy(() -> read(mail.toString(), null))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining("nested");
    }

    @Test
    void a_mail_without_any_text_is_refused() {
        assertThatThrownBy(() -> read(
                        HEAD + "Content-Type: image/png\r\nContent-Disposition: attachment; filename=x.png\r\n\r\nxx",
                        null))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining("neither");
    }
}
