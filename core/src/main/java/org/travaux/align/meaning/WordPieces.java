package org.travaux.align.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Cuts a text into the pieces of words that a model knows, by the longest match first (WordPiece as in Devlin et al., "BERT", 2018):
 * lower case, accents taken off, marks by themselves.
 */
final class WordPieces {

    /** Longer texts are cut: the model reads no more than twice as much. */
    static final int MOST_PIECES = 256;

    private static final int LONGEST_WORD = 100;
    private static final String CONTINUES = "##";

    private final Map<String, Integer> numbers;
    private final int unknown;
    private final int start;
    private final int end;

    private WordPieces(Map<String, Integer> numbers) {
        this.numbers = numbers;
        this.unknown = number("[UNK]");
        this.start = number("[CLS]");
        this.end = number("[SEP]");
    }

    private int number(String piece) {
        Integer number = numbers.get(piece);
        if (number == null) {
            throw new IllegalStateException("the model's vocabulary lacks " + piece);
        }
        return number;
    }

    /** Reads the vocabulary of a {@code tokenizer.json}: the object {@code vocab} in {@code model}. */
    static WordPieces read(InputStream tokenizer) {
        Map<String, Integer> numbers = new HashMap<>();
        try (tokenizer;
                JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), tokenizer)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.PROPERTY_NAME
                        && json.currentName().equals("vocab")
                        && json.nextToken() == JsonToken.START_OBJECT) {
                    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                        String piece = json.currentName();
                        json.nextToken();
                        numbers.put(piece, json.getIntValue());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordPieces(numbers);
    }

    /** The numbers of a text's pieces, with those that mark its start and end. */
    long[] numbers(String text) {
        List<Integer> pieces = new ArrayList<>();
        pieces.add(start);
        for (String word : words(text)) {
            add(word, pieces);
            if (pieces.size() >= MOST_PIECES - 1) {
                break;
            }
        }
        long[] cut = pieces.stream()
                .limit(MOST_PIECES - 1L)
                .mapToLong(Integer::longValue)
                .toArray();
        long[] all = Arrays.copyOf(cut, cut.length + 1);
        all[cut.length] = end;
        return all;
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length(); ) {
            int point = plain.codePointAt(i);
            i += Character.charCount(point);
            int type = Character.getType(point);
            if (type == Character.NON_SPACING_MARK || (type == Character.CONTROL && !Character.isWhitespace(point))) {
                continue;
            }
            if (Character.isLetterOrDigit(point)) {
                word.appendCodePoint(point);
                continue;
            }
            take(word, words);
            if (!Character.isWhitespace(point) && !Character.isSpaceChar(point)) {
                words.add(Character.toString(point));
            }
        }
        take(word, words);
        return words;
    }

    private static void take(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private void add(String word, List<Integer> pieces) {
        if (word.length() > LONGEST_WORD) {
            pieces.add(unknown);
            return;
        }
        List<Integer> found = new ArrayList<>();
        int from = 0;
        while (from < word.length()) {
            int to = word.length();
            Integer number = null;
            while (to > from && number == null) {
                String piece = word.substring(from, to);
                number = numbers.get(from == 0 ? piece : CONTINUES + piece);
                to--;
            }
            if (number == null) {
                pieces.add(unknown);
                return;
            }
            found.add(number);
            from = to + 1;
        }
        pieces.addAll(found);
    }
}
