package org.travaux.ingest.rival;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.travaux.model.Alternative;
import org.travaux.text.TextSpan;

/**
 * Where a clause says itself that it is open: {@code [to be agreed]}, {@code (not agreed)}, {@code Territories: not agreed.}
 *
 * <p>In such a clause, what a party is said to propose is a wording with a holder. Elsewhere it is not: laws too say who
 * proposes what. In running sentences the words must stand alone: "where the parties have not agreed on" says nothing open.
 */
final class OpenRemarks {

    private static final String WORDS = "(?:"
            + "(?:still |yet |as yet )?(?:not (?:yet )?agreed(?: yet)?(?: upon)?|un-?agreed|no agreement(?: yet)?|without agreement)"
            + "|(?:still )?to be (?:agreed|negotiated|determined|decided|confirmed|completed|finali[sz]ed|discussed|drafted)(?: later| further)?"
            + "|(?:still )?under (?:negotiation|discussion)|t\\.?b\\.?[dacn]\\.?"
            + "|(?:ще |досі |поки )?не (?:узгоджен[оаийіе]|погоджен[оаийіе])|немає згоди|без згоди|(?:ще )?(?:підлягає|належить) (?:узгодженню|погодженню|узгодити|погодити)"
            + "|(?:ещё |еще |пока )?не согласован[оаы]?|нет согласия|без согласования|подлежит согласованию"
            + "|(?:encore )?non (?:encore )?(?:agréée?s?|convenue?s?)|pas (?:encore )?(?:agréé|convenu)|(?:reste )?à (?:convenir|négocier|déterminer|définir)"
            + "|(?:noch )?nicht (?:vereinbart|abgestimmt|geeint|konsentiert)|(?:noch )?zu vereinbaren|noch offen|strittig"
            + "|(?:aún |todavía )?no (?:acordad[oa]s?|convenid[oa]s?|consensuad[oa]s?)|sin acuerdo|por (?:acordar|convenir|determinar|definir)"
            + ")";
    /** One of these is in every remark: most texts need no closer look, which costs many times as much. */
    static final Hints HINTS = Hints.of(
            "agreed",
            "unagreed",
            "no agreement",
            "without agreement",
            "be determined",
            "be decided",
            "be confirmed",
            "be completed",
            "be finali",
            "be discussed",
            "be drafted",
            "negotiat",
            "under discussion",
            "tb",
            "t.b",
            "узгод",
            "погод",
            "згоди",
            "соглас",
            "agréé",
            "conven",
            "négocier",
            "déterminer",
            "définir",
            "vereinbar",
            "abgestimmt",
            "geeint",
            "konsentiert",
            "noch offen",
            "strittig",
            "acord",
            "consensuad",
            "sin acuerdo",
            "por determinar",
            "por definir");

    private static final Pattern ALONE = Pattern.compile("(?iu)\\W*" + WORDS + "\\W*");
    private static final Pattern ENCLOSED = Pattern.compile("(?iu)[\\[(]\\s*" + WORDS + "\\s*[.!]?\\s*[\\])]");
    private static final Pattern IN_SENTENCE = Pattern.compile("(?iu)(?:(?<=^|\\n)|(?<=[,:;.–—(\\]-]\\s{0,2})"
            + "|(?<=\\b(?:this|the)\\s(?:point|paragraph|article|text|provision|clause|issue|item|question)\\s(?:is|remains|was)\\s)"
            + "|(?<=(?:пункт|питання|положення|текст|вопрос|положение)\\s))"
            + "(?<mark>" + WORDS + ")(?=\\s*(?:[.;:!)]|,\\s|[–—]|\\n|$))");

    private static final Pattern PROPOSES =
            Pattern.compile("(?u)(?:^|(?<=[.;:\\n]\\s{0,2})|(?<=[,;]\\s(?:and|while|whereas|but|а|але|но|et|und|y)\\s))"
                    + "(?<name>(?:(?:The|the|La|Le|Les|Die|Der|El|Los)\\s+)?\\p{Lu}[\\p{L}.’'-]*(?:(?:,\\s|\\s+(?:and|of|the|та|і|й|и|et|und|y|de|del|der|la)\\s+|\\s+)"
                    + "(?:the\\s+)?\\p{Lu}[\\p{L}.’'-]*){0,6})\\s+"
                    + "(?:proposes?|suggests?|prefers?|wants?|seeks?|insists? on|demands?|asks? for|пропонує|пропонують|наполягає на|наполягають на|вимагає|вимагають"
                    + "|предлагает|предлагают|настаивает на|настаивают на|требует|требуют|propose|proposent|demande|demandent|schlägt|schlagen|fordert|fordern"
                    + "|propone|proponen|pide|piden)\\s+(?<wording>[^;.\\n]*(?:[.](?=\\p{L}|\\p{Nd})[^;.\\n]*)*)");

    private OpenRemarks() {}

    /** Whether the words between brackets say that something is open, and nothing else. */
    static boolean isMark(String inside) {
        return ALONE.matcher(inside.replace('\n', ' ')).matches();
    }

    /**
     * {@return the remarks in a text, or the proposals they are about}
     *
     * @param text a clause's text
     * @param others what was found in it so far
     */
    static List<Alternative> of(String text, List<Alternative> others) {
        if (HINTS.noneIn(text)) {
            return List.of();
        }
        List<Alternative> remarks = new ArrayList<>();
        Matcher enclosed = ENCLOSED.matcher(text);
        while (enclosed.find()) {
            TextSpan span = sentenceBefore(text, enclosed.start(), enclosed.end());
            String wording = span.of(text).replace(enclosed.group(), "").strip().replaceAll("[ \\t]{2,}", " ");
            remarks.add(new Alternative(
                    Alternative.Kind.NOT_AGREED,
                    span,
                    wording.isEmpty()
                            ? enclosed.group()
                                    .substring(1, enclosed.group().length() - 1)
                                    .strip()
                            : wording,
                    null,
                    null));
        }
        Matcher inSentence = IN_SENTENCE.matcher(text);
        while (inSentence.find()) {
            int start = inSentence.start("mark");
            if (remarks.stream()
                    .noneMatch(other -> other.span().start() <= start
                            && start < other.span().end())) {
                TextSpan span = sentenceAround(text, start, inSentence.end("mark"));
                remarks.add(new Alternative(Alternative.Kind.NOT_AGREED, span, span.of(text), null, null));
            }
        }
        if (remarks.isEmpty()) {
            return List.of();
        }
        List<Alternative> proposals = proposals(text, others);
        // What is not agreed are then these wordings.
        return proposals.isEmpty() ? remarks : proposals;
    }

    private static List<Alternative> proposals(String text, List<Alternative> others) {
        List<Alternative> all = new ArrayList<>();
        Matcher matcher = PROPOSES.matcher(text);
        while (matcher.find()) {
            TextSpan span = Spans.stripped(text, matcher.start("name"), matcher.end());
            boolean known = others.stream()
                    .anyMatch(other -> other.span().start() < span.end()
                            && span.start() < other.span().end());
            if (!known) {
                all.add(new Alternative(
                        Alternative.Kind.HELD,
                        span,
                        matcher.group("wording").strip(),
                        null,
                        Holders.clean(matcher.group("name"))));
            }
        }
        return all;
    }

    /** The mark with the sentence before it, or around it, which it is about. */
    private static TextSpan sentenceBefore(String text, int start, int end) {
        int from = start;
        while (from > 0 && Character.isWhitespace(text.charAt(from - 1)) && text.charAt(from - 1) != '\n') {
            from--;
        }
        boolean ended = from > 0 && ".;!?".indexOf(text.charAt(from - 1)) >= 0;
        int begin = sentenceStart(text, ended ? from - 1 : from);
        return Spans.stripped(text, begin, end);
    }

    private static TextSpan sentenceAround(String text, int start, int end) {
        int to = end;
        if (to < text.length() && ".!".indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        return Spans.stripped(text, sentenceStart(text, start), to);
    }

    private static int sentenceStart(String text, int at) {
        int from = at;
        while (from > 0) {
            char before = text.charAt(from - 1);
            boolean ends =
                    ".!?;".indexOf(before) >= 0 && from < text.length() && Character.isWhitespace(text.charAt(from));
            if (before == '\n' || ends) {
                break;
            }
            from--;
        }
        return from;
    }
}
