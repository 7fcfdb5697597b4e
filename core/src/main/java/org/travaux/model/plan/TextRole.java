package org.travaux.model.plan;

import java.util.Optional;
import org.travaux.model.Term;

/**
 * What standing a text has.
 */
public enum TextRole implements Term {
    /** The wording the parties themselves hold to be theirs. */
    AUTHENTIC,
    /** A translation that a party or depositary answers for. */
    OFFICIAL_TRANSLATION,
    /** Any other translation. */
    UNOFFICIAL_TRANSLATION,
    /** Written down from hearing. */
    TRANSCRIPT,
    /** A copy that came out without its holders' consent. */
    LEAKED_COPY,
    /** A copy as it was received, of whose standing nothing is known. */
    COPY,
    /** The content in other words, put together from reporting; never to be quoted as the wording. */
    RESTATEMENT;

    /**
     * The sentence that every page made from a text of this standing must carry, if any: this is the one place that
     * words it.
     *
     * @return the sentence, with its final dot
     */
    public Optional<String> notice() {
        return switch (this) {
            case RESTATEMENT -> Optional.of("Restated from public reporting; not the official wording.");
            case UNOFFICIAL_TRANSLATION -> Optional.of("Unofficial translation.");
            case AUTHENTIC, OFFICIAL_TRANSLATION, TRANSCRIPT, LEAKED_COPY, COPY -> Optional.empty();
        };
    }
}
