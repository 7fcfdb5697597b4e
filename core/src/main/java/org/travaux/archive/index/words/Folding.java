package org.travaux.archive.index.words;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a character where case and accents do not matter: compatibility decomposition (Unicode Standard Annex 15,
 * NFKD) without marks, then full case folding. Letters that Unicode does not decompose, though readers type them without their
 * stroke or dot, are listed here.
 */
final class Folding {

    private static final Normalizer2 DECOMPOSITION = Normalizer2.getNFKDInstance();

    private static final Map<Integer, String> STROKES = Map.of(
            (int) 'ł', "l", (int) 'ø', "o", (int) 'đ', "d", (int) 'ħ', "h", (int) 'ŧ', "t", (int) 'ı', "i", (int) 'æ',
            "ae", (int) 'œ', "oe");

    /** Scripts that put no blanks between words: there each character is a word, and a word is found as a phrase. */
    private static final Set<UnicodeScript> WITHOUT_BLANKS = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private static final int KNOWN = 1 << 16;
    private static final AtomicReferenceArray<@Nullable Piece> PIECES = new AtomicReferenceArray<>(KNOWN);

    private Folding() {}

    /** What a character is for words. */
    enum Part {
        /** It belongs to a word. */
        LETTER,
        /** It is a word by itself. */
        WORD,
        /** It is nothing, and parts nothing: a mark, a soft hyphen. */
        NOTHING,
        /** It parts words. */
        GAP
    }

    /** A character as it is searched. */
    record Piece(Part part, String text) {}

    static Piece of(int character) {
        if (character >= KNOWN) {
            return piece(character);
        }
        Piece known = PIECES.get(character);
        if (known == null) {
            known = piece(character);
            PIECES.set(character, known);
        }
        return known;
    }

    private static Piece piece(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT ->
                // A joiner of zero width joins, a space of zero width parts.
                new Piece(character == 0x200B ? Part.GAP : Part.NOTHING, "");
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.COMBINING_SPACING_MARK -> letter(character, Part.LETTER);
            // The Ukrainian apostrophe is a letter by its category; like all apostrophes it parts.
            case Character.MODIFIER_LETTER ->
                character >= 0x02B0 && character <= 0x02FF ? new Piece(Part.GAP, "") : letter(character, Part.LETTER);
            // The small figure of a footnote is no part of the word before it.
            case Character.OTHER_NUMBER -> letter(character, Part.WORD);
            default -> new Piece(Part.GAP, "");
        };
    }

    private static Piece letter(int character, Part part) {
        StringBuilder folded = new StringBuilder();
        String plain = UCharacter.foldCase(DECOMPOSITION.normalize(Character.toString(character)), true);
        DECOMPOSITION.normalize(plain).codePoints().forEach(each -> {
            int type = Character.getType(each);
            if (type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK) {
                String stroke = STROKES.get(each);
                folded.append(stroke == null ? Character.toString(each) : stroke);
            }
        });
        // What the decomposition of a figure or sign brings in besides letters, such as a fraction's stroke, is left
        // out.
        String text = folded.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (text.isEmpty()) {
            text = Character.getType(character) == Character.COMBINING_SPACING_MARK
                    ? Character.toString(character)
                    : "";
        }
        if (text.isEmpty()) {
            return new Piece(Part.GAP, "");
        }
        return new Piece(WITHOUT_BLANKS.contains(UnicodeScript.of(character)) ? Part.WORD : part, text);
    }
}
