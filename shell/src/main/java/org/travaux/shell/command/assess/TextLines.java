package org.travaux.shell.command.assess;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a text in UTF-8, one at a time, so that memory does not grow with their number. */
final class TextLines {

    /** Longer lines are passed over. */
    static final int MAX_BYTES = 16 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private long number;

    /**
     * A line.
     *
     * @param number where it stands, from 1
     * @param text what it says without its end; empty where it cannot be read
     * @param problem why it cannot be read, without a full stop, or null
     */
    record Line(long number, String text, @Nullable String problem) {}

    TextLines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The next line; null at the end. */
    @Nullable Line next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        boolean tooLong = false;
        int read = in.read();
        if (read < 0) {
            return null;
        }
        while (read >= 0 && read != '\n') {
            if (bytes.size() < MAX_BYTES) {
                bytes.write(read);
            } else {
                tooLong = true;
            }
            read = in.read();
        }
        number++;
        if (tooLong) {
            return new Line(number, "", "the line is longer than " + (MAX_BYTES >> 20) + " MB");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            boolean marked = number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return new Line(number, marked ? text.substring(1) : text, null);
        } catch (CharacterCodingException e) {
            return new Line(number, "", "the line is no text in UTF-8");
        }
    }
}
