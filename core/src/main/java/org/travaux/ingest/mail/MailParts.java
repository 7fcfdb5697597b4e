package org.travaux.ingest.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.SourceFile;
import org.travaux.ingest.TextDecoder;

/** The text and the attachments of a mail (RFC 5322, MIME), those of mails inside it too. */
final class MailParts {

    /** How deep multiparts and mails may stand in one another. */
    static final int MAX_DEPTH = 20;

    /** How many parts a mail may have. */
    static final int MAX_PARTS = 1_000;

    private static final int MAX_HEADERS = 1_000;
    private static final int MAX_HEADER_CHARACTERS = 100_000;

    /** An attachment: its file name and its bytes. */
    static final class Attachment {

        private final String name;
        private final byte[] bytes;

        Attachment(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        String name() {
            return name;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    private final Message message;
    private final String mail;
    private final List<Attachment> attachments = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private int parts;

    @Nullable String plain;

    byte @Nullable [] html;

    private MailParts(String mail, Message message) {
        this.mail = mail;
        this.message = message;
    }

    static MailParts of(SourceFile file) throws IngestException {
        MimeConfig limits = MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderCount(MAX_HEADERS)
                .setMaxHeaderLen(MAX_HEADER_CHARACTERS)
                .setMaxContentLen(-1)
                .build();
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(limits);
        try {
            MailParts found = new MailParts(file.name(), builder.parseMessage(new ByteArrayInputStream(file.bytes())));
            found.collect(found.message, 0);
            return found;
        } catch (IOException | RuntimeException e) {
            // The parser answers damaged headers and encodings with many kinds of exceptions.
            throw new IngestException(
                    file.name()
                            + ": this mail is damaged; save it again from the mail program, or save its attachment.",
                    e);
        }
    }

    Message message() {
        return message;
    }

    List<Attachment> attachments() {
        return attachments;
    }

    private void collect(Entity entity, int depth) throws IOException, IngestException {
        if (depth > MAX_DEPTH || ++parts > MAX_PARTS) {
            throw new IngestException(mail + ": this mail is nested or divided beyond sense; save its attachment.");
        }
        Body body = entity.getBody();
        if (body instanceof Multipart multipart) {
            for (Entity inner : multipart.getBodyParts()) {
                collect(inner, depth + 1);
            }
        } else if (body instanceof Message inner) {
            collect(inner, depth + 1);
        } else if (body instanceof SingleBody single) {
            leaf(entity, single, depth);
        }
    }

    private void leaf(Entity entity, SingleBody body, int depth) throws IOException, IngestException {
        String type = String.valueOf(entity.getMimeType()).toLowerCase(Locale.ROOT);
        String file = entity.getFilename();
        boolean attached = file != null || "attachment".equalsIgnoreCase(entity.getDispositionType());
        byte[] bytes;
        try (InputStream in = body.getInputStream()) {
            bytes = in.readAllBytes();
        }
        if (!attached && type.equals("text/plain") && plain == null) {
            plain = text(entity, bytes);
        } else if (!attached && type.equals("text/html") && html == null) {
            html = bytes;
        } else if (bytes.length > 0 && depth > 0) {
            attachments.add(new Attachment(unique(file == null ? "part-" + parts + suffix(type) : file), bytes));
        }
    }

    private static String suffix(String type) {
        return switch (type) {
            case "text/plain" -> ".txt";
            case "text/html" -> ".html";
            case "application/pdf" -> ".pdf";
            case "application/rtf", "text/rtf" -> ".rtf";
            case "application/msword" -> ".doc";
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> ".docx";
            case "application/vnd.oasis.opendocument.text" -> ".odt";
            default -> "";
        };
    }

    private String unique(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        String own = name.isEmpty() ? "part-" + parts : name;
        String result = own;
        for (int i = 2; !names.add(result); i++) {
            result = own + " (" + i + ")";
        }
        return result;
    }

    private static String text(Entity entity, byte[] bytes) throws IngestException {
        Optional<Charset> charset = charset(entity.getCharset());
        if (charset.isPresent() && !charset.get().equals(StandardCharsets.US_ASCII)) {
            return new String(bytes, charset.get());
        }
        return bytes.length == 0
                ? ""
                : TextDecoder.decode(SourceFile.of("the mail's text", bytes)).text();
    }

    private static Optional<Charset> charset(@Nullable String name) {
        try {
            return name == null ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
