package org.travaux.shell.session;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A question to the person at the terminal.
 *
 * @param name what is asked for, which is also the name of the option that answers it
 * @param prompt the question, in a few words
 * @param choices the words proposed by completion
 * @param several whether the answer may be several words with commas between them
 * @param standard what an empty answer means; empty where it means nothing and an answer is needed
 * @param optional whether there may be no answer
 * @param check says what is wrong with an answer, if anything is
 */
public record Question(
        String name,
        String prompt,
        List<String> choices,
        boolean several,
        String standard,
        boolean optional,
        Function<String, Optional<String>> check) {

    /** Checks and copies. */
    public Question {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(prompt, "prompt");
        choices = List.copyOf(choices);
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(check, "check");
    }

    /**
     * {@return nothing wrong, whatever the answer is}
     *
     * @param answer an answer
     */
    public static Optional<String> anything(String answer) {
        Objects.requireNonNull(answer, "answer");
        return Optional.empty();
    }

    /**
     * {@return a check that takes nothing but some words}
     *
     * @param words the words
     * @param several whether several may be given, with commas between them
     */
    public static Function<String, Optional<String>> oneOf(List<String> words, boolean several) {
        return answer -> (several ? Arrays.stream(answer.split(",", -1)) : Stream.of(answer))
                .map(String::strip)
                .filter(word -> !words.contains(word))
                .findFirst()
                .map(word -> "\"" + word + "\" is none of: " + String.join(", ", words));
    }
}
