package org.travaux.ingest.label;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Parts of agreements and laws that have a name and no number: preamble, final provisions, signatures; in English, French,
 * German, Russian, Spanish and Ukrainian.
 */
public final class NamedParts {

    /** The longest line that is the name of a part, in characters. */
    private static final int MAX_NAME = 80;

    /** The longest line that begins a signature block, in characters. */
    private static final int MAX_SIGNATURE = 160;

    /** The longest formula that leads from the recitals to the clauses, in characters. */
    private static final int MAX_FORMULA = 300;

    /** How many letters a line in capitals has at least; "UN" and "EU" head nothing. */
    private static final int MIN_CAPITALS = 4;

    private static final Pattern PREAMBLE = pattern("preamble|préambule|präambel|preámbulo|преамбула");

    private static final Pattern PROVISIONS =
            pattern("(general|final|transitional|transitory|closing|concluding|miscellaneous|common|institutional)"
                    + "( and (general|final|transitional|closing|concluding|miscellaneous|common))? (provisions|clauses)"
                    + "|dispositions (générales|finales|transitoires|communes|diverses)"
                    + "( et (générales|finales|transitoires|communes|diverses))?"
                    + "|(allgemeine|übergangs-? ?und schluss|schluss|übergangs|gemeinsame)[- ]?(bestimmungen|vorschriften)"
                    + "|disposiciones (generales|finales|transitorias|comunes)( y (finales|transitorias))?"
                    + "|(загальні|прикінцеві|перехідні|заключні)( та | і | й )?(прикінцеві|перехідні|заключні)? ?положення"
                    + "|(общие|заключительные|переходные)( и )?(заключительные|переходные)? ?положения");

    private static final Pattern GENERAL = pattern(
            "general|common|communes|comunes|générales|allgemeine|gemeinsame|загальні|общие|diverses|misc|instit");

    private static final Pattern OF_CONTRACT =
            pattern("(the )?parties|recitals|whereas|background|agreed terms|operative (provisions|terms|part)"
                    + "|it is (hereby )?agreed( as follows)?|considérants|exposé( préalable)?|vorbemerkungen?"
                    + "|erwägungsgründe|vertragsparteien|considerandos|antecedentes|сторони|стороны");

    private static final Pattern ENACTING = pattern(
            ".*\\b(agrees?( with each other)? as follows|agreed( and declared)? as follows"
                    + "|(it is|is) (hereby |mutually )?agreed( as follows)?|convien(t|nent) de ce qui suit"
                    + "|(est|sont) convenue?s? de ce qui suit|il (a été|est) convenu( et arrêté)? ce qui suit"
                    + "|vereinbaren( die parteien)? (was folgt|folgendes)|folgendes vereinbart|wie folgt übereingekommen"
                    + "|(acuerdan|convienen)( en)? lo siguiente|han (acordado|convenido)( en)? lo siguiente"
                    + "|(домовил|погодил)ис[яь] про (таке|наступне)|(договорил|согласил)ись о (нижеследующем|следующем))");

    private static final Pattern CLOSING = pattern("((in witness (whereof|thereof)|in faith whereof|en foi de quoi"
            + "|zu urkund dessen|en fe de lo cual|en testimonio de lo cual|на посвідчення чого|в удостоверение чего"
            + "|done (at|in)|signed (at|in)|executed (at|in|as of)|fait (à|a|en)|geschehen (zu|in)|hecho (en|a)"
            + "|учинено|вчинено|совершено (в|у)|подписано в|підписано (в|у))\\b.*)");

    private static final Pattern SIGNATURE =
            pattern("((for|on behalf of|pour|für|por|за|від імені|от имени) (the |la |le |el |die |der )?"
                    + "\\p{Lu}.*|\\(?(signed|signature|signé|gez\\.|unterschrift|firmado|firma|підпис|підписано|подпись|подписано)\\)?:?.*"
                    + "|_{4,}.*|\\.{8,}.*)");

    private NamedParts() {}

    private static Pattern pattern(String alternatives) {
        return Pattern.compile(
                "(?:" + alternatives + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /**
     * {@return whether a line is the heading of a preamble}
     *
     * @param line one line
     */
    public static boolean isPreamble(String line) {
        return line.length() <= MAX_NAME && PREAMBLE.matcher(bare(line)).matches();
    }

    /**
     * {@return whether a line is the heading of a part that has a name and no number}
     *
     * @param line one line
     */
    public static boolean isProvisions(String line) {
        return line.length() <= MAX_NAME && PROVISIONS.matcher(bare(line)).matches();
    }

    /**
     * {@return whether a line may be the heading of a part of an agreement: by its name, or because it is all in capitals}
     *
     * @param line one line
     */
    public static boolean mayBegin(String line) {
        if (line.length() > MAX_NAME || isSignature(line)) {
            return false;
        }
        String bare = bare(line);
        boolean capitals = line.equals(line.toUpperCase(Locale.ROOT))
                && bare.codePoints().filter(Character::isLetter).count() >= MIN_CAPITALS
                && Character.isLetter(bare.codePointAt(0))
                && ".;,!?…".indexOf(bare.charAt(bare.length() - 1)) < 0;
        return capitals || OF_CONTRACT.matcher(bare).matches();
    }

    /**
     * {@return whether a paragraph is the formula between the recitals and the clauses of an agreement}
     *
     * @param text the paragraph
     */
    public static boolean isEnacting(String text) {
        return text.length() <= MAX_FORMULA && ENACTING.matcher(bare(text)).matches();
    }

    /**
     * {@return whether such a heading opens the end of the whole document, and not of the chapter it stands in}
     *
     * @param line one line
     */
    public static boolean isConcluding(String line) {
        return !GENERAL.matcher(bare(line)).find();
    }

    /**
     * {@return whether a paragraph begins the formula that closes an agreement}
     *
     * @param text the paragraph
     */
    public static boolean isClosing(String text) {
        String first = text.lines().findFirst().orElse("");
        return !first.isEmpty()
                && Character.isUpperCase(first.charAt(0))
                && CLOSING.matcher(first).matches();
    }

    /**
     * {@return whether a line is one of a signature block}
     *
     * @param line one line
     */
    public static boolean isSignature(String line) {
        return line.length() <= MAX_SIGNATURE
                && SIGNATURE.matcher(line.strip()).matches()
                && !line.strip().endsWith(";")
                && !line.strip().endsWith(".");
    }

    private static String bare(String line) {
        String stripped = line.strip().toLowerCase(Locale.ROOT);
        return stripped.endsWith(".") || stripped.endsWith(":")
                ? stripped.substring(0, stripped.length() - 1).stripTrailing()
                : stripped;
    }
}
