package org.travaux.shell.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The two streams of a command: the result, always UTF-8 and nothing else, and the messages about it.
 *
 * <p>Not for several threads at once.
 */
public final class Console {

    private final WatchedStream resultStream;
    private final PrintWriter out;
    private final PrintWriter err;
    private final TerminalFacts facts;
    private IntSupplier columns;

    /**
     * Makes a console of two streams.
     *
     * @param out takes the result
     * @param err takes the messages
     * @param facts what is known about them
     */
    public Console(OutputStream out, OutputStream err, TerminalFacts facts) {
        this.resultStream = new WatchedStream(out);
        this.out = new PrintWriter(new OutputStreamWriter(resultStream, StandardCharsets.UTF_8));
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
        this.facts = Objects.requireNonNull(facts, "facts");
        this.columns = facts::columns;
    }

    /**
     * {@return the console of this process}
     *
     * @param facts what is known about its streams
     */
    public static Console ofProcess(TerminalFacts facts) {
        return new Console(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), facts);
    }

    /** {@return what is known about the streams} */
    public TerminalFacts facts() {
        return facts;
    }

    /**
     * Lets a terminal that can be resized say how wide it is.
     *
     * @param supplier gives the columns, 0 or less where unknown
     */
    public void columnsFrom(IntSupplier supplier) {
        columns = supplier;
    }

    /** {@return how many columns a line of the result may take} */
    public int columns() {
        int now = columns.getAsInt();
        return now <= 0 ? facts.columns() : Math.max(now, TerminalFacts.MIN_COLUMNS);
    }

    /** {@return the writer of the result} */
    public PrintWriter out() {
        return out;
    }

    /**
     * Prints a paragraph of the result, broken into lines that fit.
     *
     * @param pieces its text
     */
    public void printWrapped(List<Piece> pieces) {
        Wrapping.wrap(pieces, columns(), style()).forEach(out::println);
    }

    /**
     * Prints a paragraph of the result, broken into lines that fit.
     *
     * @param pieces its text
     */
    public void printWrapped(Piece... pieces) {
        printWrapped(List.of(pieces));
    }

    /** {@return the writer of the messages} */
    public PrintWriter err() {
        return err;
    }

    /** {@return how the result may be coloured} */
    public Style style() {
        return facts.colours() && facts.output() ? Style.COLOURED : Style.PLAIN;
    }

    /** {@return the stream under the result's writer, for renderers that write bytes; never closed} */
    public OutputStream resultStream() {
        out.flush();
        return resultStream;
    }

    /**
     * Says one thing to the user, apart from the result.
     *
     * @param message one plain line
     */
    public void note(String message) {
        out.flush();
        err.println(message);
        err.flush();
    }

    /** Hands everything written so far to the operating system. */
    public void flush() {
        out.flush();
        err.flush();
    }

    /**
     * Hands everything written so far to the operating system.
     *
     * @return what kept the result from arriving, if anything did; without a message where its reader simply left
     */
    public Optional<CommandFailure> takeWriteFailure() {
        flush();
        IOException failure = resultStream.takeFailure();
        if (failure == null) {
            return Optional.empty();
        }
        String reason = String.valueOf(failure.getMessage());
        boolean readerLeft = reason.contains("Broken pipe");
        return Optional.of(new CommandFailure(
                ExitCode.INPUT_OUTPUT,
                readerLeft ? "" : "The result could not be written to standard output: " + reason + ".",
                failure));
    }

    /** A stream that keeps its first failure: a PrintWriter swallows them. */
    private static final class WatchedStream extends OutputStream {

        private final OutputStream target;
        private @Nullable IOException failure;

        WatchedStream(OutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                target.write(bytes, offset, length);
            } catch (IOException e) {
                failure = failure == null ? e : failure;
                throw e;
            }
        }

        @Override
        public void flush() throws IOException {
            target.flush();
        }

        @org.jspecify.annotations.Nullable IOException takeFailure() {
            IOException first = failure;
            failure = null;
            return first;
        }
    }
}
