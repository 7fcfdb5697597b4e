package org.travaux.ingest.rival;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.model.Alternative;
import org.travaux.text.TextSpan;

/** What stands between a pair of square brackets within one clause. */
final class BracketText {

    /** Longer lists of words between slashes are no alternatives. */
    private static final int MAX_SLASHED_WORDS = 12;

    private static final Pattern ELISION = Pattern.compile("[\\s.…\\p{Pd}]*");
    private static final Pattern NUMBERS = Pattern.compile("\\p{Nd}{1,3}[a-z]?(\\s*[,;–—-]\\s*\\p{Nd}{1,3}[a-z]?)*");
    private static final Pattern CITATION =
            Pattern.compile("[A-Z][A-Z0-9]{1,9}(?:[ ._-]?[0-9][0-9A-Za-z.-]*)(, ?[\\w .]+)?"
                    + "|[A-Z]{1,3}\\.[0-9]{2,4}|[A-Z][a-z]+(?: et al\\.?)?,? \\(?(19|20)\\d\\d[a-z]?\\)?");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://|www\\.|mailto:)\\S*|\\S+@\\S+\\.\\S+");
    /** When a message was sent, or a page was read. */
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4},? )?\\d{1,2}:\\d{2}(:\\d{2})?( ?[AaPp]\\.?[Mm]\\.?)?"
                    + "|\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}");

    private static final Pattern REMARK = Pattern.compile(
            "(?iu)(sic!?|sic\\.|recte|ibid\\.?|emphasis (added|mine|in original)"
                    + "|(unofficial |official |informal )?translation( by .*)?|signed|signature|signatures|seal|l\\.\\s?s\\.|illegible|inaudible"
                    + "|omitted|intentionally (left )?blank|reserved|repealed|deleted|page \\d+|p\\. ?\\d+|text not held"
                    + "|переклад|перевод|підпис|подпись|печатка|печать|так у тексті|так в тексте|нерозбірливо|неразборчиво"
                    + "|втратив чинність|втратила чинність|втратило чинність|утратил силу|утратила силу|утратило силу|виключено|исключен[ао]?"
                    + "|weggefallen|aufgehoben|gestrichen|unterschrift|abrogée?|supprimée?|signé|traduction|derogad[oa]|suprimid[oa]|firma|traducción)\\.?");
    private static final Pattern NOTE = Pattern.compile(
            "(?iu)(source|note|notes|nb|n\\.b\\.|editor|editors|editor['’]s note|ed\\.|see|cf\\.|comment"
                    + "|drafting note|footnote|fig\\.?|figure|table|insert|name of|date of|place of|number of|title of|describe|specify|complete|delete as"
                    + "|примітка|прим\\.|див\\.|джерело|примечание|см\\.|источник|anmerkung|anm\\.|siehe|vgl\\.|quelle|remarque|note de|voir|nota|véase|fuente)"
                    + "(?!\\p{L}).*");

    private final String text;
    private final TextSpan span;
    private final String inside;
    private final boolean references;

    BracketText(String text, TextSpan span, boolean references) {
        this.text = text;
        this.span = span;
        this.inside = text.substring(span.start() + 1, span.end() - 1);
        this.references = references;
    }

    List<Alternative> alternatives() {
        String wording = inside.strip();
        if (isOpenMark(wording)) {
            return List.of();
        }
        Options.Marker option = Options.markerAtStart(wording);
        if (option != null) {
            List<Alternative> several = options();
            if (several.size() > 1) {
                return several;
            }
            String rest = wording.substring(option.end()).strip();
            return List.of(new Alternative(Alternative.Kind.OPTION, span, rest, option.label(), option.holder()));
        }
        List<Alternative> held = held();
        if (!held.isEmpty()) {
            return held;
        }
        if (keepsNothingOpen(wording)) {
            return List.of();
        }
        List<Alternative> slashed = slashed();
        if (!slashed.isEmpty()) {
            return slashed;
        }
        return List.of(new Alternative(Alternative.Kind.BRACKETED, span, wording, null, null));
    }

    /** {@code [Option A: one / Option B: two]}: several options in one pair of brackets. */
    private List<Alternative> options() {
        int shift = span.start() + 1;
        return Options.of(inside).stream()
                .map(option -> new Alternative(
                        option.kind(),
                        new TextSpan(
                                option.span().start() + shift, option.span().end() + shift),
                        option.text().replaceFirst("\\s*[/|;]$", ""),
                        option.label(),
                        option.holder()))
                .toList();
    }

    /** "[not agreed]" speaks about other words; {@link OpenRemarks} has it. */
    private static boolean isOpenMark(String wording) {
        return OpenRemarks.isMark(wording);
    }

    private boolean keepsNothingOpen(String wording) {
        return (ELISION.matcher(wording).matches() && !isBlankToFill())
                || isCitation(wording)
                || TIME.matcher(wording).matches()
                || ADDRESS.matcher(wording).matches()
                || REMARK.matcher(wording).matches()
                || NOTE.matcher(wording.replace('\n', ' ')).matches()
                || wording.startsWith("^")
                || isLetterOfQuotation(wording)
                || isLink()
                || isCode(text, span.start());
    }

    /** {@code [  ] days}, {@code [__]}: a blank that is still to be filled in keeps something open. */
    private boolean isBlankToFill() {
        boolean wide = inside.isBlank() && inside.length() > 1;
        boolean box = lineStart(span.start()) && inside.length() == 1;
        return wide && !box;
    }

    /** {@code [1]} behind a word, {@code [12, 13]}, {@code [RFC5280]}; but not {@code [30] days}. */
    private boolean isCitation(String wording) {
        if (CITATION.matcher(wording).matches()) {
            return true;
        }
        if (!NUMBERS.matcher(wording).matches()) {
            return false;
        }
        if (references || wording.matches("0?[1-9]?[a-z]") || !wording.chars().allMatch(Character::isDigit)) {
            return true;
        }
        boolean attached = span.start() > 0 && !Character.isWhitespace(text.charAt(span.start() - 1));
        boolean afterBracket = span.start() > 0 && "[](".indexOf(text.charAt(span.start() - 1)) >= 0;
        return attached && !afterBracket;
    }

    /** {@code [t]he}: a letter that a quotation changed. */
    private boolean isLetterOfQuotation(String wording) {
        boolean word = span.end() < text.length() && Character.isLetter(text.charAt(span.end()));
        return wording.codePointCount(0, wording.length()) == 1
                && Character.isLetter(wording.codePointAt(0))
                && word
                && (span.start() == 0 || !Character.isLetter(text.charAt(span.start() - 1)));
    }

    /** Markdown's {@code [text](address)}. */
    private boolean isLink() {
        return text.startsWith("(", span.end())
                && text.substring(span.end() + 1).matches("(?s)(#|/|\\.|https?:|mailto:|www\\.).*");
    }

    /** Whether the bracket belongs to code, a name of a host or a formula rather than to a sentence. */
    static boolean isCode(String text, int at) {
        if (at > 0 && "._/\\=<>`$#&{^*+".indexOf(text.charAt(at - 1)) >= 0) {
            return true;
        }
        String behind = text.substring(at + 1, Math.min(text.length(), at + 12));
        return behind.matches("(?s)(.-.[^\\p{L}].*|.-.]|\\^|:alpha:.*|[\\d.]+\\s?[,;]\\s?[\\d.]+\\s?\\).*)")
                && !behind.matches("(?s)\\d+-\\d.*");
    }

    private boolean lineStart(int at) {
        String before = text.substring(0, at);
        return before.substring(before.lastIndexOf('\n') + 1).isBlank();
    }

    /** {@code [Ukraine: …]}, also several of them in one bracket, parted by semicolons. */
    private List<Alternative> held() {
        List<Alternative> all = new ArrayList<>();
        int from = 0;
        List<Integer> ends = new ArrayList<>();
        for (int at = inside.indexOf(';'); at >= 0; at = inside.indexOf(';', at + 1)) {
            if (Holders.atStart(inside.substring(at + 1)) != null) {
                ends.add(at);
            }
        }
        ends.add(inside.length());
        for (int end : ends) {
            Holders.Held held = Holders.atStart(inside.substring(from, end));
            if (held == null) {
                return List.of();
            }
            TextSpan place =
                    ends.size() == 1 ? span : Spans.stripped(text, span.start() + 1 + from, span.start() + 1 + end);
            String wording = inside.substring(from + held.end(), end).strip();
            all.add(new Alternative(Alternative.Kind.HELD, place, wording, null, held.holder()));
            from = end + 1;
        }
        return all;
    }

    /** {@code [shall/should]}: each word is an alternative. */
    private List<Alternative> slashed() {
        String[] parts = inside.split("/", -1);
        if (parts.length < 2 || inside.contains("//") || inside.indexOf('[') >= 0 || isOneWord(parts)) {
            return List.of();
        }
        List<Alternative> all = new ArrayList<>();
        int at = span.start() + 1;
        for (String part : parts) {
            if (!part.isBlank()) {
                TextSpan place = Spans.stripped(text, at, at + part.length());
                all.add(new Alternative(Alternative.Kind.BRACKETED, place, part.strip(), null, null));
            }
            at += part.length() + 1;
        }
        return all.size() == parts.length ? all : List.of();
    }

    /** Whether the slash belongs to the words: {@code and/or}, {@code S/RES/2202}, {@code 2014/15}, {@code km/h}. */
    private static boolean isOneWord(String[] parts) {
        String whole = String.join("/", parts).strip().toLowerCase(Locale.ROOT);
        if (Set.of("and/or", "und/oder", "et/ou", "y/o", "і/або", "та/або", "и/или", "either/or", "his/her", "he/she")
                .contains(whole)) {
            return true;
        }
        boolean numeric = true;
        int words = 0;
        long before = -1;
        for (String part : parts) {
            String word = part.strip();
            words += word.split("\\s+", -1).length;
            if (word.matches("\\p{Lu}{1,4}|\\p{Lu}/?\\p{Lu}*|\\p{L}\\d.*")) {
                return true;
            }
            boolean number = word.matches("\\d{1,9}");
            if (number && (!numeric || Long.parseLong(word) < before)) {
                return true;
            }
            before = number ? Long.parseLong(word) : before;
            numeric &= number;
        }
        Matcher and = Pattern.compile("(?iu)\\b(and/or|et/ou|und/oder|y/o|та/або|і/або|и/или)\\b")
                .matcher(whole);
        return words > MAX_SLASHED_WORDS || and.find();
    }
}
