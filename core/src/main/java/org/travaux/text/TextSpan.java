package org.travaux.text;

/**
 * A half-open range of a text, in UTF-16 offsets: {@code start} is inside, {@code end} is not.
 *
 * @param start first offset, at least 0
 * @param end offset behind the last one, at least {@code start}
 */
public record TextSpan(int start, int end) {

    /** Checks the order of the offsets. */
    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: [" + start + ", " + end + ")");
        }
    }

    /** {@return the number of UTF-16 units inside} */
    public int length() {
        return end - start;
    }

    /** {@return whether nothing is inside} */
    public boolean isEmpty() {
        return start == end;
    }

    /**
     * {@return the part of the text inside this range}
     *
     * @param text the text this range belongs to
     */
    public String of(String text) {
        return text.substring(start, end);
    }
}
