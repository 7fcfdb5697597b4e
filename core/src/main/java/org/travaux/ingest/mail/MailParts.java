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
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
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

    private static final Pattern SUFFIXED = Pattern.compile(".*\\.[A-Za-z]{2,8}\\s*", Pattern.DOTALL);

    private static final int MAX_HEADERS = 1_000;
    private static final int MAX_HEADER_CHARACTERS = 100_000;

    /** An attachment: its file name and its bytes, and whether it is only what a mail in the mail says. */
    static final class Attachment {

        private final String name;
        private final byte[] bytes;
        private final boolean words;

        Attachment(String name, byte[] bytes, boolean words) {
            this.name = name;
            this.bytes = bytes;
            this.words = words;
        }

        boolean isWords() {
            return words;
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
            html = page(entity, bytes);
        } else if (bytes.length > 0 && depth > 0) {
            String name = file == null ? "part-" + parts : file;
            boolean words = !attached && type.startsWith("text/");
            attachments.add(new Attachment(
                    unique(SUFFIXED.matcher(name).matches() ? name : name + suffix(type)), bytes, words));
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
            case "application/vnd.ms-word.document.macroenabled.12" -> ".docm";
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
        String text;
        if (charset.isPresent() && !charset.get().equals(StandardCharsets.US_ASCII)) {
            text = new String(bytes, charset.get());
        } else {
            text = bytes.length == 0
                    ? ""
                    : TextDecoder.decode(SourceFile.of("the mail's text", bytes))
                            .text();
        }
        return isSaid(entity, "format", "flowed") ? FlowedText.unfold(text, isSaid(entity, "delsp", "yes")) : text;
    }

    /** Whether the type of a part has this parameter. */
    private static boolean isSaid(Entity entity, String parameter, String value) {
        return entity.getHeader() != null
                && entity.getHeader().getField("Content-Type") instanceof ContentTypeField type
                && value.equalsIgnoreCase(type.getParameter(parameter));
    }

    /** A page in the encoding that the mail says it has, which counts more than what the page says (RFC 2854, 6). */
    private static byte[] page(Entity entity, byte[] bytes) {
        Charset charset = charset(entity.getCharset()).orElse(StandardCharsets.US_ASCII);
        if (charset.equals(StandardCharsets.US_ASCII) || charset.equals(StandardCharsets.UTF_8)) {
            return bytes;
        }
        return ("\uFEFF" + new String(bytes, charset)).getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<Charset> charset(@Nullable String name) {
        try {
            return name == null ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
