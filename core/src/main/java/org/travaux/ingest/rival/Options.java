package org.travaux.ingest.rival;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Alternative;
import org.travaux.text.TextSpan;

/**
 * Wordings with labels: {@code Option 1: …}, {@code Alternative A – …}, {@code Варіант 2.}, also with a holder:
 * {@code Option 1 (Ukraine): …}. Without something between label and wording it is a mention: "Option 2 of Clause 9 applies".
 */
final class Options {

    private static final String WORD =
            "(?:option|alternative|alt\\.?|variant|variante|варіант|вариант|альтернатива|opción|alternativa)";
    private static final String NUMBER =
            "(?:№\\s?|no\\.?\\s?|n°\\s?)?(?:[0-9]{1,2}[a-z]?|[A-HА-Г]|I{1,3}|IV|V)(?![\\p{L}\\p{Nd}])";
    private static final String LABEL = "(?<label>(?i:" + WORD + ")\\s?(?:" + NUMBER + "))";
    private static final String HOLDER = "(?:\\s*[(\\[](?<holder>[^()\\[\\]\\n]{1,80})[)\\]])?";
    private static final String TITLE = "(?:\\s+(?<title>[^.:;\\n]{1,80}))?";

    private static final Pattern AT_START = Pattern.compile("(?u)" + LABEL + HOLDER + "\\s*(?:[:.)–—-]+(?=\\s|$)|$)");
    private static final Pattern TITLED = Pattern.compile("(?u)" + LABEL + HOLDER + TITLE + "\\s*:(?=\\s|$)");
    private static final Pattern IN_LINE =
            Pattern.compile("(?u)(?<=[.;:,!?)\\]»”/|]\\s{1,3})" + LABEL + HOLDER + "\\s*[:–—](?=\\s)");

    /** One of these is in every label: most texts need no closer look. */
    static final Hints HINTS = Hints.of("opt", "opc", "alt", "vari", "вар", "альт");

    private Options() {}

    /**
     * A label.
     *
     * @param label as printed
     * @param holder who is named with it, or null
     * @param end where the wording begins
     */
    record Marker(String label, @Nullable String holder, int end) {}

    private record Place(int start, Marker marker, boolean lineStart) {}

    /** The label with which a text begins, or null. */
    static @Nullable Marker markerAtStart(String text) {
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        for (Pattern pattern : List.of(AT_START, TITLED)) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.lookingAt()) {
                return marker(matcher, 0);
            }
        }
        return null;
    }

    private static Marker marker(Matcher matcher, int shift) {
        String holder = matcher.group("holder");
        return new Marker(
                matcher.group("label").replaceAll("\\s+", " "),
                holder == null || !Character.isUpperCase(holder.codePointAt(0))
                        ? null
                        : Holders.clean(
                                holder.replaceFirst("(?iu)^(proposed by|proposal of|position of|proposal by)\\s+", "")),
                shift + matcher.end());
    }

    /**
     * {@return the labelled wordings in a text}
     *
     * @param text a clause's text
     */
    static List<Alternative> of(String text) {
        if (HINTS.noneIn(text)) {
            return List.of();
        }
        List<Place> places = places(text);
        List<Alternative> all = new ArrayList<>();
        int longest = 1;
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            boolean last = i + 1 == places.size();
            int end = last
                    ? endOfLast(text, place, longest, places.size())
                    : places.get(i + 1).start();
            TextSpan span = Spans.stripped(text, place.start(), end);
            longest = Math.max(longest, lines(span.of(text)));
            String wording = text.substring(Math.min(place.marker().end(), span.end()), span.end());
            all.add(new Alternative(
                    Alternative.Kind.OPTION,
                    span,
                    wording.strip(),
                    place.marker().label(),
                    place.marker().holder()));
        }
        return all;
    }

    private static List<Place> places(String text) {
        List<Place> places = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            int indent = line.length() - line.stripLeading().length();
            Marker first = markerAtStart(line.substring(indent));
            if (first != null) {
                Marker shifted = new Marker(first.label(), first.holder(), at + indent + first.end());
                places.add(new Place(at + indent, shifted, true));
            }
            at += line.length() + 1;
        }
        Matcher matcher = IN_LINE.matcher(text);
        List<Place> inLine = new ArrayList<>();
        while (matcher.find()) {
            inLine.add(new Place(matcher.start(), marker(matcher, 0), false));
        }
        // One label within a line may be a mention; two, or one behind a label at the line's beginning, are a list.
        if (inLine.size() + places.size() > 1) {
            places.addAll(inLine);
            places.sort(java.util.Comparator.comparingInt(Place::start));
        }
        return places;
    }

    /** The last of several options is taken to be as many lines as the longest before it. */
    private static int endOfLast(String text, Place place, int longest, int count) {
        if (count == 1) {
            longest = text.length();
        }
        String behind = text.substring(place.marker().end());
        int lines = behind.lines().findFirst().orElse("").isBlank() ? Math.max(2, longest) : longest;
        int end = place.start();
        for (int i = 0; i < lines && end < text.length(); i++) {
            int next = text.indexOf('\n', end + (i == 0 ? 0 : 1));
            end = next < 0 ? text.length() : next;
        }
        return end;
    }

    private static int lines(String text) {
        return 1 + Math.toIntExact(text.chars().filter(c -> c == '\n').count());
    }
}
