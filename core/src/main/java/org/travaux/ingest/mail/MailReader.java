package org.travaux.ingest.mail;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.DocumentReader;
import org.travaux.ingest.DocumentReaders;
import org.travaux.ingest.Enclosure;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.LeftOut;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.model.DocumentIdentity;
import org.travaux.model.EdtfDate;

/**
 * Reads mails. The document is the part that the options name, else the only attachment that can be read, else the mail's
 * own text without what it quotes and without its signature; all else is left out and said so.
 */
public final class MailReader implements DocumentReader {

    /** What the mail's own text is called as a part. */
    public static final String BODY = "body";

    private final DocumentReaders others;

    /**
     * Makes a reader.
     *
     * @param others read the mail's text and its attachments
     */
    public MailReader(DocumentReaders others) {
        this.others = Objects.requireNonNull(others, "others");
    }

    @Override
    public Set<String> suffixes() {
        return Set.of(".eml");
    }

    @Override
    public IngestedDocument read(SourceFile source, ReadOptions options) throws IngestException {
        MailParts parts = MailParts.of(source);
        List<MailParts.Attachment> readable = readable(parts.attachments());
        MailParts.Attachment chosen = chosen(source, parts, readable, options.part());
        MailText text = MailText.of(parts.plain == null ? "" : parts.plain);
        List<LeftOut> around = new ArrayList<>();
        around.add(new LeftOut("mail-header", header(parts.message()), null));
        SourceFile part;
        if (chosen == null) {
            part = body(source, parts, text);
            around.addAll(parts.plain == null || text.own().isBlank() ? List.of() : text.leftOut());
        } else {
            part = SourceFile.of(chosen.name(), chosen.bytes());
            if (parts.plain != null && !parts.plain.isBlank()) {
                around.add(new LeftOut("mail-body", parts.plain, null));
            }
        }
        parts.attachments().stream()
                .filter(attachment -> !attachment.equals(chosen))
                .forEach(attachment -> around.add(new LeftOut("mail-attachment", attachment.name(), null)));
        IngestedDocument read = others.read(part, new ReadOptions(options.view(), null));
        DocumentIdentity own = read.document().identity();
        DocumentIdentity named = DocumentIdentity.ofFile(
                source.name() + (chosen == null ? "" : ": " + chosen.name()), own.language(), own.digest());
        return read.withDocument(read.document().withIdentity(named))
                .within(enclosure(part, parts.message()), around)
                .withIssue(IngestIssue.ofFile("mail-part", said(chosen, parts)));
    }

    private static String said(MailParts.@Nullable Attachment chosen, MailParts parts) {
        int left = parts.attachments().size() - (chosen == null ? 0 : 1);
        String attachments = left == 0 ? "" : left == 1 ? "one attachment" : left + " attachments";
        if (chosen == null) {
            return "Of the mail its own text was read" + (attachments.isEmpty() ? "." : ", not " + attachments + ".");
        }
        return "Of the mail the attachment " + chosen.name() + " was read, not its text"
                + (attachments.isEmpty() ? "." : " and " + attachments + ".");
    }

    /** The attachments that are documents; what a mail in the mail says is one only where there is no other. */
    private List<MailParts.Attachment> readable(List<MailParts.Attachment> attachments) {
        List<MailParts.Attachment> all = attachments.stream()
                .filter(attachment -> isReadable(attachment.name()))
                .toList();
        List<MailParts.Attachment> documents =
                all.stream().filter(attachment -> !attachment.isWords()).toList();
        return documents.isEmpty() ? all : documents;
    }

    private boolean isReadable(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return others.suffixes().stream().anyMatch(lower::endsWith);
    }

    /** The attachment to read, or null for the mail's own text. */
    private static MailParts.@Nullable Attachment chosen(
            SourceFile source, MailParts parts, List<MailParts.Attachment> readable, @Nullable String part)
            throws IngestException {
        if (part == null && readable.size() > 1) {
            throw new IngestException(source.name() + ": this mail has several documents: " + names(readable)
                    + "; name one with --part, or --part body for the mail's own text.");
        }
        if (part == null) {
            return readable.isEmpty() ? null : readable.get(0);
        }
        if (part.equals(BODY)) {
            return null;
        }
        for (MailParts.Attachment attachment : parts.attachments()) {
            if (attachment.name().equalsIgnoreCase(part)) {
                return attachment;
            }
        }
        throw new IngestException(source.name() + ": this mail has no part " + part + "; it has body"
                + (readable.isEmpty() ? "." : ", " + names(readable) + "."));
    }

    private static String names(List<MailParts.Attachment> attachments) {
        return attachments.stream().map(MailParts.Attachment::name).collect(Collectors.joining(", "));
    }

    private static SourceFile body(SourceFile source, MailParts parts, MailText text) throws IngestException {
        if (!text.own().isBlank()) {
            return SourceFile.of("body.txt", text.own().getBytes(StandardCharsets.UTF_8));
        }
        byte[] html = parts.html;
        if (html == null) {
            throw new IngestException(
                    source.name() + ": this mail has neither a text nor an attachment that can be read"
                            + (parts.attachments().isEmpty() ? "." : " (it has " + names(parts.attachments()) + ")."));
        }
        return SourceFile.of("body.html", html);
    }

    private static Enclosure enclosure(SourceFile part, Message message) {
        Date sent = message.getDate();
        EdtfDate date = sent == null
                ? null
                : EdtfDate.parse(sent.toInstant()
                                .atZone(ZoneOffset.UTC)
                                .toLocalDate()
                                .toString())
                        .orElse(null);
        return new Enclosure(part, from(message), date, blankAsNull(message.getSubject()));
    }

    private static @Nullable String from(Message message) {
        MailboxList from = message.getFrom();
        return from == null
                ? null
                : blankAsNull(from.stream().map(MailReader::shown).collect(Collectors.joining(", ")));
    }

    private static String shown(Mailbox mailbox) {
        return mailbox.getName() == null ? mailbox.getAddress() : mailbox.getName() + " <" + mailbox.getAddress() + ">";
    }

    private static @Nullable String blankAsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String header(Message message) {
        List<String> lines = new ArrayList<>();
        String from = from(message);
        lines.add("From: " + (from == null ? "unknown" : from));
        if (message.getDate() != null) {
            lines.add("Date: " + message.getDate().toInstant());
        }
        if (message.getSubject() != null) {
            lines.add("Subject: " + message.getSubject());
        }
        return String.join("\n", lines);
    }
}
