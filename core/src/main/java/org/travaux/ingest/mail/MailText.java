package org.travaux.ingest.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.travaux.ingest.LeftOut;

/** The words of a mail's own author: what they quote from earlier mails and their signature stand apart. */
final class MailText {

    private static final Pattern QUOTED = Pattern.compile("\\s{0,3}>.*");

    /** The line that announces a quotation: "On … X wrote:". */
    private static final Pattern ANNOUNCEMENT = Pattern.compile(
            "\\s*(on|le|am|el|вт|пн|ср|чт|пт|сб|нд|вс|.{0,12}\\d{4}).{4,200}"
                    + "(wrote|a écrit|schrieb|escribió|пише|написал\\(?а?\\)?|написав|написала)\\s?:\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ORIGINAL = Pattern.compile(
            "\\s*-{2,}\\s*(original message|message d'origine|ursprüngliche nachricht|mensaje original"
                    + "|исходное сообщение|оригінальне повідомлення)\\s*-{2,}\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String SIGNATURE = "-- ";

    private final List<String> own = new ArrayList<>();
    private final List<String> quoted = new ArrayList<>();
    private final List<String> signature = new ArrayList<>();

    private MailText() {}

    static MailText of(String text) {
        MailText result = new MailText();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (ORIGINAL.matcher(line).matches()) {
                result.quoted.addAll(lines.subList(i, lines.size()));
                break;
            }
            if (line.equals(SIGNATURE) || line.equals("--")) {
                int end = i;
                while (end < lines.size() && !QUOTED.matcher(lines.get(end)).matches()) {
                    end++;
                }
                result.signature.addAll(lines.subList(i, end));
                i = end - 1;
            } else if (QUOTED.matcher(line).matches() || announces(lines, i)) {
                result.quoted.add(line);
            } else {
                result.own.add(line);
            }
        }
        // A mail that is nothing but a quotation has been passed on: the quotation is what it says.
        if (result.own.stream().allMatch(String::isBlank) && !result.quoted.isEmpty()) {
            result.own.clear();
            result.quoted.forEach(line -> result.own.add(line.replaceFirst("^\\s{0,3}(> ?)+", "")));
            result.quoted.clear();
        }
        return result;
    }

    private static boolean announces(List<String> lines, int at) {
        if (!ANNOUNCEMENT.matcher(lines.get(at)).matches()) {
            return false;
        }
        for (int i = at + 1; i < Math.min(lines.size(), at + 3); i++) {
            if (QUOTED.matcher(lines.get(i)).matches()) {
                return true;
            }
        }
        return false;
    }

    String own() {
        return String.join("\n", own);
    }

    List<LeftOut> leftOut() {
        List<LeftOut> left = new ArrayList<>();
        add(left, "mail-quotation", quoted);
        add(left, "mail-signature", signature);
        return left;
    }

    private static void add(List<LeftOut> left, String reason, List<String> lines) {
        if (lines.stream().anyMatch(line -> !line.isBlank())) {
            left.add(new LeftOut(reason, String.join("\n", lines), null));
        }
    }
}
