package org.travaux.archive;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What an archive calls a plan: a URI made of the plan's own id, such as {@code urn:travaux:plan:ukraine-2025}.
 *
 * @param plan the plan's own id
 */
public record ArchiveId(String plan) implements Comparable<ArchiveId> {

    private static final String PREFIX = "urn:travaux:plan:";

    /** Checks that there is an id. */
    public ArchiveId {
        Objects.requireNonNull(plan, "plan");
        if (plan.isBlank()) {
            throw new IllegalArgumentException("a plan without an id");
        }
    }

    /**
     * {@return the id that a text means: a plan's own id, or the URI made of it}
     *
     * @param text as it was typed, or as it stands in an inventory
     */
    public static ArchiveId of(String text) {
        return text.startsWith(PREFIX)
                ? new ArchiveId(URLDecoder.decode(text.substring(PREFIX.length()), StandardCharsets.UTF_8))
                : new ArchiveId(text);
    }

    /** {@return the URI; letters outside ASCII are percent-encoded} */
    public String uri() {
        return PREFIX + URLEncoder.encode(plan, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public int compareTo(ArchiveId other) {
        return plan.compareTo(other.plan);
    }

    @Override
    public String toString() {
        return plan;
    }
}
