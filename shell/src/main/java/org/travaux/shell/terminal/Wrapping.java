package org.travaux.shell.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks set-off text into lines that fit: at blanks, and inside a word only where the word alone is wider than a line. No
 * colour runs over the end of a line.
 */
public final class Wrapping {

    private final Style style;
    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final List<Piece> line = new ArrayList<>();
    private final List<Piece> word = new ArrayList<>();
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
        int[] codePoints = piece.text().codePoints().toArray();
        StringBuilder part = new StringBuilder();
        for (int codePoint : codePoints) {
            boolean lineBreak = codePoint == '\n';
            if (lineBreak || codePoint == ' ' || codePoint == '\t') {
                toWord(piece, part);
                endWord();
                if (lineBreak) {
                    endLine();
                } else {
                    blank(piece);
                }
                continue;
            }
            if (Character.isISOControl(codePoint)) {
                continue;
            }
            int columns = DisplayWidth.of(codePoint);
            if (wordWidth + columns > width) {
                toWord(piece, part);
                endWord();
                endLine();
            }
            part.appendCodePoint(codePoint);
            wordWidth += columns;
        }
        toWord(piece, part);
    }

    private void toWord(Piece piece, StringBuilder part) {
        if (!part.isEmpty()) {
            word.add(new Piece(piece.role(), part.toString()));
            part.setLength(0);
        }
    }

    private void blank(Piece piece) {
        // A first line may be set in.
        if (lineWidth < width && (lineWidth > 0 || lines.isEmpty())) {
            line.add(new Piece(piece.role(), " "));
            lineWidth++;
        }
    }

    private void endWord() {
        if (wordWidth == 0 && word.isEmpty()) {
            return;
        }
        if (lineWidth > 0 && lineWidth + wordWidth > width) {
            endLine();
        }
        line.addAll(word);
        lineWidth += wordWidth;
        word.clear();
        wordWidth = 0;
    }

    private void endLine() {
        while (!line.isEmpty() && line.getLast().text().equals(" ")) {
            line.removeLast();
        }
        StringBuilder painted = new StringBuilder();
        for (int i = 0; i < line.size(); ) {
            Style.Role role = line.get(i).role();
            StringBuilder same = new StringBuilder();
            while (i < line.size() && line.get(i).role() == role) {
                same.append(line.get(i++).text());
            }
            painted.append(role == null ? same : style.paint(role, same.toString()));
        }
        lines.add(painted.toString());
        line.clear();
        lineWidth = 0;
    }
}
