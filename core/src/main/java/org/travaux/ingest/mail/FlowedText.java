package org.travaux.ingest.mail;

import java.util.ArrayList;
import java.util.List;

/**
 * Text whose sender broke its lines for the screen and marked where ({@code format=flowed}, RFC 3676): a space at the end
 * of a line says that the paragraph goes on.
 */
final class FlowedText {

    private static final String SIGNATURE = "-- ";

    private FlowedText() {}

    /**
     * The text with each paragraph on one line; quotation marks stay before it.
     *
     * @param deletesSpace whether the space at the end of a line belongs to the mark and not to the text
     */
    static String unfold(String text, boolean deletesSpace) {
        List<String> paragraphs = new ArrayList<>();
        int openDepth = -1;
        for (String line : text.lines().toList()) {
            int depth = 0;
            while (depth < line.length() && line.charAt(depth) == '>') {
                depth++;
            }
            String words = line.substring(depth);
            // A space that only keeps the line from looking like something else (RFC 3676, 4.4).
            words = words.startsWith(" ") ? words.substring(1) : words;
            boolean signature = words.equals(SIGNATURE);
            boolean flows = words.endsWith(" ") && !signature;
            String own = flows && deletesSpace ? words.substring(0, words.length() - 1) : words;
            if (openDepth == depth && !signature) {
                int last = paragraphs.size() - 1;
                paragraphs.set(last, paragraphs.get(last) + own);
            } else {
                paragraphs.add(depth == 0 ? own : ">".repeat(depth) + " " + own);
            }
            openDepth = flows ? depth : -1;
        }
        return String.join("\n", paragraphs);
    }
}
