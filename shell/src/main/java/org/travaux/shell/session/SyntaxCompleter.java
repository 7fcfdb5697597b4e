package org.travaux.shell.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.travaux.shell.line.ArgumentSyntax;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.LineParser;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.line.ValueKind;

/** Proposes how the word at the cursor goes on: a command, an option that is not there yet, one of its words, a file. */
final class SyntaxCompleter implements Completer {

    private final LineParser parser;

    SyntaxCompleter(LineParser parser) {
        this.parser = Objects.requireNonNull(parser, "parser");
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        String word =
                line.word().substring(0, Math.min(line.wordCursor(), line.word().length()));
        if (line.wordIndex() <= 0) {
            commands(candidates);
            return;
        }
        List<String> before = line.words().subList(0, line.wordIndex());
        if (before.size() == 1) {
            secondWords(before.getFirst(), candidates);
        }
        parser.find(before)
                .ifPresent(command -> rest(command, before.subList(command.words(), before.size()), word, candidates));
    }

    private void rest(CommandSyntax command, List<String> before, String word, List<Candidate> candidates) {
        Optional<OptionSyntax> waiting = before.isEmpty() ? Optional.empty() : option(command, before.getLast());
        int equals = word.indexOf('=');
        if (waiting.isPresent() && !waiting.get().isFlag()) {
            values(waiting.get().kind(), waiting.get().choices(), "", word, candidates);
        } else if (word.startsWith("--") && equals > 0) {
            option(command, word.substring(0, equals))
                    .ifPresent(option -> values(
                            option.kind(),
                            option.choices(),
                            word.substring(0, equals + 1),
                            word.substring(equals + 1),
                            candidates));
        } else if (word.startsWith("-")) {
            options(command, before, candidates);
        } else {
            List<ArgumentSyntax> arguments = command.arguments();
            int position = argumentsIn(command, before);
            if (position >= arguments.size()
                    && !arguments.isEmpty()
                    && arguments.getLast().repeated()) {
                values(arguments.getLast().kind(), List.of(), "", word, candidates);
            }
            if (position < arguments.size()) {
                values(arguments.get(position).kind(), List.of(), "", word, candidates);
            }
            if (word.isEmpty()
                    && (position >= arguments.size() || !arguments.get(position).required())) {
                options(command, before, candidates);
            }
        }
    }

    private void commands(List<Candidate> candidates) {
        Map<String, String> summaries = new LinkedHashMap<>();
        for (CommandSyntax syntax : parser.syntaxes()) {
            String first = syntax.name().split(" ", -1)[0];
            summaries.merge(first, syntax.summary(), (one, other) -> one + "; " + other);
        }
        summaries.forEach(
                (name, summary) -> candidates.add(new Candidate(name, name, null, summary, null, null, true)));
        candidates.add(new Candidate("exit", "exit", null, "Leave the session", null, null, true));
    }

    /** The second words of the commands whose name begins with a word. */
    private void secondWords(String first, List<Candidate> candidates) {
        for (CommandSyntax syntax : parser.syntaxes()) {
            if (syntax.name().startsWith(first + " ")) {
                String second = syntax.name().substring(first.length() + 1);
                candidates.add(new Candidate(second, second, null, syntax.summary(), null, null, true));
            }
        }
    }

    private static void options(CommandSyntax command, List<String> before, List<Candidate> candidates) {
        Stream.concat(command.options().stream(), CommandSyntax.COMMON_OPTIONS.stream())
                .filter(option -> option.repeatable() || !isPresent(option, before))
                .forEach(option -> candidates.add(new Candidate(
                        "--" + option.name(), "--" + option.name(), null, option.description(), null, null, true)));
    }

    private static boolean isPresent(OptionSyntax option, List<String> before) {
        return before.stream()
                .anyMatch(word -> word.equals("--" + option.name()) || word.startsWith("--" + option.name() + "="));
    }

    private void values(ValueKind kind, List<String> choices, String prefix, String word, List<Candidate> candidates) {
        switch (kind) {
            case CHOICE -> choices.forEach(choice -> candidates.add(candidate(prefix + choice, choice, true)));
            case CHOICES -> {
                int comma = word.lastIndexOf(',') + 1;
                List<String> given = List.of(word.substring(0, comma).split(",", -1));
                choices.stream()
                        .filter(choice -> !given.contains(choice))
                        .forEach(choice ->
                                candidates.add(candidate(prefix + word.substring(0, comma) + choice, choice, false)));
            }
            case COMMAND -> commands(candidates);
            case FILE -> candidates.addAll(FileCandidates.of(prefix, word, false));
            case FOLDER -> candidates.addAll(FileCandidates.of(prefix, word, true));
            case TEXT -> {}
        }
    }

    static Candidate candidate(String value, String shown, boolean complete) {
        return new Candidate(value, shown, null, null, null, null, complete);
    }

    private static Optional<OptionSyntax> option(CommandSyntax command, String word) {
        return word.startsWith("--") && !word.contains("=") ? command.option(word.substring(2)) : Optional.empty();
    }

    /** {@return how many arguments, not options or their values, stand before the cursor} */
    private static int argumentsIn(CommandSyntax command, List<String> before) {
        List<String> arguments = new ArrayList<>();
        boolean isValue = false;
        for (String word : before) {
            if (isValue) {
                isValue = false;
            } else if (word.startsWith("--")) {
                isValue =
                        option(command, word).filter(option -> !option.isFlag()).isPresent();
            } else {
                arguments.add(word);
            }
        }
        return arguments.size();
    }
}
