package org.travaux.ingest.ocr;

import java.util.Objects;
import org.travaux.text.TextSpan;

/**
 * A place in a text that may have been misread from an image.
 *
 * @param code stable short name: {@code doubt-digit}, {@code doubt-script} or {@code doubt-space}
 * @param span where in the text
 * @param found what stands there
 * @param likely what was probably meant
 */
public record Doubt(String code, TextSpan span, String found, String likely) {

    /** A letter stands where a digit belongs, or the other way round. */
    public static final String DIGIT = "doubt-digit";

    /** A letter of one script stands in a word of another. */
    public static final String SCRIPT = "doubt-script";

    /** A space stands inside a number. */
    public static final String SPACE = "doubt-space";

    /** Checks that nothing is missing. */
    public Doubt {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(likely, "likely");
    }

    /** {@return one plain sentence that shows the word and the likely reading} */
    public String message() {
        return switch (code) {
            case SCRIPT -> "“" + found + "” mixes Latin and Cyrillic letters; it is probably “" + likely + "”.";
            case SPACE -> "“" + found + "” may be one number, “" + likely + "”; check it against the image.";
            default -> "“" + found + "” is probably “" + likely + "”; check it against the image.";
        };
    }
}
