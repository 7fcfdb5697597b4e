package org.travaux.archive.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes an XML document in UTF-8, an element a line. Characters that XML 1.0 does not have are written as their pictures
 * (U+2400 and on), or where there is none as U+FFFD; a carriage return is kept.
 */
public final class XmlOut {

    /** The namespace of {@code xsi:type} and {@code xsi:schemaLocation}. */
    public static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private static final int PICTURES = 0x2400;

    private final XMLStreamWriter writer;
    private final Deque<Boolean> withChildren = new ArrayDeque<>();

    /**
     * Begins a document.
     *
     * @param out where it goes; not closed
     * @throws IOException if it cannot be written
     */
    public XmlOut(OutputStream out) throws IOException {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private XmlOut run(Step step) throws IOException {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /**
     * Begins an element that has other elements in it.
     *
     * @param name its name
     * @param attributes names and values in turn; those whose value is null are left out
     * @return this document
     * @throws IOException if it cannot be written
     */
    public XmlOut open(String name, @Nullable String... attributes) throws IOException {
        return run(() -> {
            line();
            writer.writeStartElement(name);
            attributes(attributes);
            withChildren.push(false);
        });
    }

    /**
     * Ends the element begun last.
     *
     * @return this document
     * @throws IOException if it cannot be written
     */
    public XmlOut close() throws IOException {
        return run(() -> {
            if (withChildren.pop()) {
                indent();
            }
            writer.writeEndElement();
        });
    }

    /**
     * Writes an element without content.
     *
     * @param name its name
     * @param attributes names and values in turn; those whose value is null are left out
     * @return this document
     * @throws IOException if it cannot be written
     */
    public XmlOut empty(String name, @Nullable String... attributes) throws IOException {
        return run(() -> {
            line();
            writer.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /**
     * Writes an element with text in it.
     *
     * @param name its name
     * @param text the text
     * @param attributes names and values in turn; those whose value is null are left out
     * @return this document
     * @throws IOException if it cannot be written
     */
    public XmlOut leaf(String name, String text, @Nullable String... attributes) throws IOException {
        return run(() -> {
            line();
            writer.writeStartElement(name);
            attributes(attributes);
            text(text);
            writer.writeEndElement();
        });
    }

    /**
     * Writes an element with one other element in it that has text.
     *
     * @param name its name
     * @param inner the name of the other
     * @param text the text
     * @param attributes names and values of the inner element's attributes in turn; those whose value is null are left out
     * @return this document
     * @throws IOException if it cannot be written
     */
    public XmlOut leafIn(String name, String inner, String text, @Nullable String... attributes) throws IOException {
        return run(() -> {
            line();
            writer.writeStartElement(name);
            writer.writeStartElement(inner);
            attributes(attributes);
            text(text);
            writer.writeEndElement();
            writer.writeEndElement();
        });
    }

    /**
     * Ends the document.
     *
     * @throws IOException if it cannot be written
     */
    public void end() throws IOException {
        run(() -> {
            writer.writeEndDocument();
            writer.writeCharacters("\n");
            writer.close();
        });
    }

    private void line() throws XMLStreamException {
        if (!withChildren.isEmpty()) {
            withChildren.pop();
            withChildren.push(true);
        }
        indent();
    }

    private void indent() throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(withChildren.size()));
    }

    private void attributes(@Nullable String... attributes) throws XMLStreamException {
        for (int index = 0; index < attributes.length; index += 2) {
            String name = attributes[index];
            String value = attributes[index + 1];
            if (name != null && value != null) {
                writer.writeAttribute(name, clean(value).replaceAll("\\s+", " "));
            }
        }
    }

    private void text(String text) throws XMLStreamException {
        String clean = clean(text);
        int start = 0;
        for (int end = clean.indexOf('\r'); end >= 0; end = clean.indexOf('\r', start)) {
            writer.writeCharacters(clean.substring(start, end));
            writer.writeEntityRef("#13");
            start = end + 1;
        }
        writer.writeCharacters(clean.substring(start));
    }

    /**
     * {@return a text in which every character is one of XML 1.0}
     *
     * @param text the text
     */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            boolean kept = point == '\t'
                    || point == '\n'
                    || point == '\r'
                    || (point >= 0x20 && point <= 0xD7FF)
                    || (point >= 0xE000 && point <= 0xFFFD)
                    || point >= 0x10000;
            clean.appendCodePoint(kept ? point : point < 0x20 ? PICTURES + point : 0xFFFD);
        });
        return clean.toString();
    }
}
