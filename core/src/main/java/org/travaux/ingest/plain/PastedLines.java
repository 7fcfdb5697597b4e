package org.travaux.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.ingest.IngestIssue;
import org.travaux.ingest.LeftOut;
import org.travaux.model.ParagraphRange;

/**
 * Lines as they are pasted from messengers and mails: who sent them when, marks of quotation, and numbers such as
 * {@code 1️⃣} or {@code 1/}. What is taken off is left out, and an issue says so; a line's words stay.
 */
final class PastedLines {

    /** From this share of lines on, {@code >} before them is a mark of quotation. */
    static final double QUOTED_SHARE = 0.3;

    private static final String DATE = "\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}";
    private static final String TIME = "\\d{1,2}:\\d{2}(?::\\d{2})?(?:[ \\u202F][AaPp]\\.?[Mm]\\.?)?";

    /** {@code [22.11.2025, 14:03] Olena: …}, {@code 22/11/2025, 14:03 - Olena: …}, {@code Olena, [22.11.2025 14:03]}. */
    private static final Pattern MESSAGE = Pattern.compile("\\u200E?(?:"
            + "\\[(?:" + DATE + ",? )?" + TIME + "(?:, " + DATE + ")?] (?<name>[^:\\[\\]]{1,60}):(?:\\s+|$)"
            + "|" + DATE + ",? " + TIME + " - (?<other>[^:]{1,60}):(?:\\s+|$)"
            + "|[^\\[\\]]{1,60}, \\[" + DATE + ",? " + TIME + "]:?\\s*$)");

    /** Within so many characters {@link #MESSAGE} has its dash or bracket, if it has one. */
    private static final int LONGEST_HEADER = 130;

    private static final Pattern QUOTE = Pattern.compile("\\s{0,3}(?:> ?)+");
    private static final Pattern KEYCAPS =
            Pattern.compile("\\s*((?:[0-9]\\uFE0F?\\u20E3)+|\\uD83D\\uDD1F)[.)]?\\s*(?=\\S)");
    private static final Pattern THREAD = Pattern.compile("\\s*(\\d{1,3})(/\\d{0,3})\\s+(?=\\S)");

    private final List<String> lines;
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<IngestIssue> issues = new ArrayList<>();

    private PastedLines(List<String> lines) {
        this.lines = new ArrayList<>(lines);
    }

    static PastedLines of(List<String> lines) {
        PastedLines pasted = new PastedLines(lines);
        pasted.quotation();
        pasted.messages();
        pasted.keycaps();
        pasted.thread();
        return pasted;
    }

    List<String> lines() {
        return lines;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    List<IngestIssue> issues() {
        return issues;
    }

    /** Where the first character stands that is no white space to the patterns; the line's length where none does. */
    private static int firstSign(String line) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) == ' ' || (line.charAt(at) >= '\t' && line.charAt(at) <= '\r'))) {
            at++;
        }
        return at;
    }

    /** Whether a line may begin as {@link #QUOTE} asks. */
    private static boolean mayBeQuoted(String line) {
        int at = firstSign(line);
        return at < line.length() && line.charAt(at) == '>';
    }

    /** Whether a line may begin as {@link #KEYCAPS} asks. */
    private static boolean mayHaveKeycaps(String line) {
        int at = firstSign(line);
        return at + 1 < line.length() && (line.charAt(at) == '\uD83D' || line.charAt(at + 1) >= '\u20E3');
    }

    /** Whether a line may begin as {@link #THREAD} asks: a slash stands behind three digits at most. */
    private static boolean mayBeThread(String line) {
        int at = firstSign(line);
        return line.indexOf('/', at, Math.min(line.length(), at + 4)) > at;
    }

    private void quotation() {
        int marked = 0;
        int full = 0;
        for (String line : lines) {
            full += line.isBlank() ? 0 : 1;
            marked += mayBeQuoted(line) && QUOTE.matcher(line).lookingAt() ? 1 : 0;
        }
        if (marked < 2 || marked < full * QUOTED_SHARE) {
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = QUOTE.matcher(lines.get(i));
            if (matcher.lookingAt()) {
                takeOff(i, matcher.end(), "", "quotation-mark", matcher.group().strip());
            }
        }
        issues.add(IngestIssue.ofFile(
                "quotation-marks",
                marked + " lines begin with the quotation mark of mails (>); they were read without."));
    }

    /** Whether a line may begin as {@link #MESSAGE} asks; a look at its beginning spares most lines the rest. */
    private static boolean mayBeMessage(String line) {
        if (line.isEmpty()) {
            return false;
        }
        char first = line.charAt(0);
        int end = Math.min(line.length(), LONGEST_HEADER);
        return first == '['
                || first == '\u200E'
                || (Character.isDigit(first) && line.indexOf(" - ", 0, end) > 0)
                || line.indexOf(", [", 0, end) > 0;
    }

    private void messages() {
        int headers = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (!mayBeMessage(lines.get(i))) {
                continue;
            }
            Matcher matcher = MESSAGE.matcher(lines.get(i));
            if (matcher.lookingAt()) {
                takeOff(i, matcher.end(), "", "message-header", matcher.group().strip());
                headers++;
            }
        }
        if (headers > 0) {
            issues.add(IngestIssue.ofFile(
                    "message-headers",
                    (headers == 1 ? "One line says" : headers + " lines say")
                            + " who sent a message and when; this was left out of the clauses."));
        }
    }

    private void keycaps() {
        int expected = 1;
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!mayHaveKeycaps(lines.get(i))) {
                continue;
            }
            Matcher matcher = KEYCAPS.matcher(lines.get(i));
            if (matcher.lookingAt() && number(matcher.group(1)) == expected) {
                places.add(i);
                expected++;
            }
        }
        if (places.size() < 2) {
            return;
        }
        for (int i : places) {
            Matcher matcher = KEYCAPS.matcher(lines.get(i));
            if (matcher.lookingAt()) {
                String signs = matcher.group(1).replaceAll("[0-9\\uFE0F]", "");
                takeOff(i, matcher.end(), number(matcher.group(1)) + ". ", "number-sign", signs);
            }
        }
        issues.add(IngestIssue.ofFile("number-signs", "Numbers in boxes such as 1️⃣ were read as plain numbers."));
    }

    private static int number(String keycaps) {
        String digits = keycaps.replaceAll("[^0-9]", "");
        return digits.isEmpty() ? 10 : Integer.parseInt(digits.substring(0, Math.min(9, digits.length())));
    }

    private void thread() {
        int expected = 1;
        boolean bare = false;
        List<Integer> places = new ArrayList<>();
        String total = "";
        for (int i = 0; i < lines.size(); i++) {
            if (!mayBeThread(lines.get(i))) {
                continue;
            }
            Matcher matcher = THREAD.matcher(lines.get(i));
            if (matcher.lookingAt() && Integer.parseInt(matcher.group(1)) == expected) {
                bare |= matcher.group(2).length() == 1;
                total = matcher.group(2).substring(1);
                places.add(i);
                expected++;
            }
        }
        // 1/3 and 2/3 may be fractions; 1/2 and 2/2, or 1/3 to 3/3, are the parts of a whole.
        if (places.size() < 2 || !(bare || total.equals(String.valueOf(places.size())))) {
            return;
        }
        for (int i : places) {
            Matcher matcher = THREAD.matcher(lines.get(i));
            if (matcher.lookingAt()) {
                takeOff(i, matcher.end(), matcher.group(1) + ". ", "number-sign", matcher.group(2));
            }
        }
        issues.add(IngestIssue.ofFile("number-signs", "Numbers of a thread such as 1/ were read as plain numbers."));
    }

    private void takeOff(int line, int end, String instead, String reason, String what) {
        lines.set(line, instead + lines.get(line).substring(end));
        leftOut.add(new LeftOut(reason, what, new ParagraphRange(line, line + 1)));
    }
}
