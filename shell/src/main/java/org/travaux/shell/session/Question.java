package org.travaux.shell.session;

import java.util.List;
import java.util.Objects;

/**
 * A question to the person at the terminal.
 *
 * @param name what is asked for, which is also the name of the option that answers it
 * @param prompt the question, in a few words
 * @param choices the words proposed by completion
 * @param closed whether the answer must be one of them
 * @param several whether the answer may be several words with commas between them
 * @param standard what an empty answer means; empty where it means nothing and an answer is needed
 * @param optional whether there may be no answer
 */
public record Question(
        String name,
        String prompt,
        List<String> choices,
        boolean closed,
        boolean several,
        String standard,
        boolean optional) {

    /** Checks and copies. */
    public Question {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(prompt, "prompt");
        choices = List.copyOf(choices);
        Objects.requireNonNull(standard, "standard");
    }
}
