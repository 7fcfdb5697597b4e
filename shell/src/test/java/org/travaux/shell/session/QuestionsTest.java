package org.travaux.shell.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;
import org.junit.jupiter.api.Test;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.TerminalFacts;

class QuestionsTest {

    private static final List<String> TOPICS = List.of("armed-forces", "nato", "territory");

    private static final Question SEVERAL =
            new Question("topic", "Topics", TOPICS, true, "", false, Question.oneOf(TOPICS, true));

    @Test
    void the_last_word_goes_on_with_what_was_not_given_yet() {
        assertThat(completed("")).containsExactlyElementsOf(TOPICS);
        assertThat(completed("nato, ")).containsExactly("nato,armed-forces", "nato,territory");
        assertThat(completed("nato,Arm")).containsExactly("nato,armed-forces");
    }

    @Test
    void an_answer_that_does_not_do_is_told() {
        assertThat(Questions.problem(SEVERAL, "nato, armed-forces")).isEmpty();
        assertThat(Questions.problem(SEVERAL, "nato, navy"))
                .contains("\"navy\" is none of: armed-forces, nato, territory");
        assertThat(Questions.problem(SEVERAL, "")).isPresent();
        assertThat(Questions.problem(new Question("note", "Note", List.of(), false, "", true, Question::anything), ""))
                .isEmpty();
    }

    @Test
    void nobody_is_asked_where_nobody_is_there_or_a_script_runs() {
        Questions questions = new Questions(new Console(
                new ByteArrayOutputStream(),
                new ByteArrayOutputStream(),
                new TerminalFacts(true, true, true, false, 100)));

        assertThat(questions.canAsk()).isTrue();
        questions.silence(true);
        assertThat(questions.canAsk()).isFalse();
        questions.silence(false);
        assertThat(questions.canAsk()).isTrue();
        assertThat(new Questions(new Console(
                                new ByteArrayOutputStream(), new ByteArrayOutputStream(), TerminalFacts.piped()))
                        .canAsk())
                .isFalse();
    }

    private static List<String> completed(String line) {
        List<Candidate> candidates = new ArrayList<>();
        Questions.complete(SEVERAL, line, candidates);
        return candidates.stream().map(Candidate::value).toList();
    }
}
