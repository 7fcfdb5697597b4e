package org.travaux.shell.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Breaks set-off text into lines that fit: at blanks, and inside a word only where the word alone is wider than a line. No
 * colour runs over the end of a line.
 */
public final class Wrapping {

    private final Style style;
    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final Runs line = new Runs();
    private final Runs word = new Runs();
    private int lineWidth;
    private int wordWidth;

    private Wrapping(Style style, int width) {
        this.style = style;
        this.width = Math.max(1, width);
    }

    /**
     * {@return the lines; at least one}
     *
     * @param pieces the text
     * @param width columns a line may take
     * @param style how pieces are set off
     */
    public static List<String> wrap(List<Piece> pieces, int width, Style style) {
        Wrapping wrapping = new Wrapping(style, width);
        pieces.forEach(wrapping::add);
        wrapping.endWord();
        wrapping.endLine();
        return List.copyOf(wrapping.lines);
    }

    private void add(Piece piece) {
        String text = piece.text();
        for (int at = 0; at < text.length(); ) {
            int plain = endOfPlain(text, at);
            if (plain > at && wordWidth + plain - at <= width) {
                addPlain(piece, at, plain);
                at = plain;
                continue;
            }
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            if (codePoint == '\n') {
                endWord();
                endLine();
            } else if (codePoint == ' ' || codePoint == '\t') {
                endWord();
                blank(piece);
            } else if (!Character.isISOControl(codePoint)) {
                int columns = DisplayWidth.of(codePoint);
                if (wordWidth + columns > width) {
                    endWord();
                    endLine();
                }
                word.add(piece.role(), codePoint);
                wordWidth += columns;
            }
        }
    }

    /** Adds a run of plain characters: to the line where it is a whole word, since most are. */
    private void addPlain(Piece piece, int start, int end) {
        boolean whole =
                word.isEmpty() && end < piece.text().length() && piece.text().charAt(end) == ' ';
        if (whole) {
            if (lineWidth > 0 && lineWidth + end - start > width) {
                endLine();
            }
            line.add(piece.role(), piece.text(), start, end);
            lineWidth += end - start;
        } else {
            word.add(piece.role(), piece.text(), start, end);
            wordWidth += end - start;
        }
    }

    /** Where a run of visible characters of one column each ends, which needs no closer look. */
    private static int endOfPlain(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) > ' ' && text.charAt(at) <= '~') {
            at++;
        }
        return at;
    }

    private void blank(Piece piece) {
        // A first line may be set in.
        if (lineWidth < width && (lineWidth > 0 || lines.isEmpty())) {
            line.add(piece.role(), ' ');
            lineWidth++;
        }
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        if (lineWidth > 0 && lineWidth + wordWidth > width) {
            endLine();
        }
        line.add(word);
        lineWidth += wordWidth;
        word.clear();
        wordWidth = 0;
    }

    private void endLine() {
        lines.add(line.painted(style));
        line.clear();
        lineWidth = 0;
    }

    /** Text in runs of one role each. */
    private static final class Runs {

        private final StringBuilder text = new StringBuilder();
        private final List<Style.@Nullable Role> roles = new ArrayList<>();
        private final List<Integer> starts = new ArrayList<>();

        boolean isEmpty() {
            return text.isEmpty();
        }

        void add(Style.@Nullable Role role, int codePoint) {
            begin(role);
            text.appendCodePoint(codePoint);
        }

        void add(Style.@Nullable Role role, CharSequence from, int start, int end) {
            begin(role);
            text.append(from, start, end);
        }

        void add(Runs other) {
            for (int run = 0; run < other.roles.size(); run++) {
                add(other.roles.get(run), other.text, other.starts.get(run), other.end(run));
            }
        }

        private void begin(Style.@Nullable Role role) {
            if (roles.isEmpty() || roles.getLast() != role) {
                roles.add(role);
                starts.add(text.length());
            }
        }

        private int end(int run) {
            return run + 1 < starts.size() ? starts.get(run + 1) : text.length();
        }

        /** The text without blanks at its end, each run painted in its role. */
        String painted(Style style) {
            int length = text.length();
            while (length > 0 && text.charAt(length - 1) == ' ') {
                length--;
            }
            StringBuilder painted = new StringBuilder(length + 16);
            for (int run = 0; run < roles.size() && starts.get(run) < length; run++) {
                Style.Role role = roles.get(run);
                int end = Math.min(length, end(run));
                // A substring is copied whole, a part of a builder character by character.
                String own = text.substring(starts.get(run), end);
                painted.append(role == null ? own : style.paint(role, own));
            }
            return painted.toString();
        }

        void clear() {
            text.setLength(0);
            roles.clear();
            starts.clear();
        }
    }
}
