package org.travaux.shell.line;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a typed line into words, the way people know it from a shell: blanks part words, single and double quotation
 * marks keep them together, a backslash takes the next character as it is, a {@code #} at the start of a word begins a
 * comment, and {@code ~/} at the start of a word is the home folder.
 */
public final class Words {

    private final String line;
    private final String home;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private int position;

    private Words(String line, String home) {
        this.line = line;
        this.home = home;
    }

    /**
     * {@return the words of a line; none where it is blank or a comment}
     *
     * @param line what was typed
     * @throws UsageException if a quotation mark is not closed
     */
    public static List<String> of(String line) {
        return new Words(line, System.getProperty("user.home", "")).split();
    }

    private List<String> split() {
        while (position < line.length()) {
            char c = line.charAt(position++);
            if (c == '\'' || c == '"') {
                inWord = true;
                quoted(c);
            } else if (isBlank(c)) {
                endWord();
            } else if (c == '#' && !inWord) {
                break;
            } else if (c == '\\' && position < line.length()) {
                inWord = true;
                word.append(line.charAt(position++));
            } else if (c == '~' && !inWord && atHome()) {
                inWord = true;
                word.append(home);
            } else {
                inWord = true;
                word.append(c);
            }
        }
        endWord();
        return List.copyOf(words);
    }

    private void quoted(char mark) {
        while (position < line.length()) {
            char c = line.charAt(position++);
            if (c == mark) {
                return;
            }
            if (mark == '"' && c == '\\' && position < line.length() && isEscapable(line.charAt(position))) {
                word.append(line.charAt(position++));
            } else {
                word.append(c);
            }
        }
        throw new UsageException("A quotation mark (" + mark + ") is not closed. Close it, or put \\ before it.");
    }

    private boolean atHome() {
        return !home.isEmpty()
                && (position == line.length() || line.charAt(position) == '/' || isBlank(line.charAt(position)));
    }

    private void endWord() {
        if (inWord) {
            words.add(word.toString());
            word.setLength(0);
            inWord = false;
        }
    }

    private static boolean isEscapable(char c) {
        return c == '"' || c == '\\';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
