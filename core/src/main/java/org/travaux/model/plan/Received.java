package org.travaux.model.plan;

import org.jspecify.annotations.Nullable;
import org.travaux.model.EdtfDate;
import org.travaux.model.Require;

/**
 * How a text came to those who keep the record.
 *
 * @param text all of it in one line, where it was not taken apart
 * @param when when
 * @param from from whom
 * @param how in what way
 * @param by who took it in
 */
public record Received(
        @Nullable String text,
        @Nullable EdtfDate when,
        @Nullable String from,
        @Nullable String how,
        @Nullable String by) {

    /** Checks and copies. */
    public Received {
        Require.noneOrText(text, "text");
        Require.noneOrText(from, "from");
        Require.noneOrText(how, "how");
        Require.noneOrText(by, "by");
        if (text == null && when == null && from == null && how == null && by == null) {
            throw new IllegalArgumentException("received says nothing");
        }
    }
}
