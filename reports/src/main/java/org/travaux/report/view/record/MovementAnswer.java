package org.travaux.report.view.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.travaux.model.reaction.Reaction;
import org.travaux.reactions.TracedPlan;
import org.travaux.reactions.position.Movement;
import org.travaux.report.view.answer.Answer;
import org.travaux.report.view.answer.AnswerCell;
import org.travaux.report.view.answer.AnswerColumn;
import org.travaux.report.view.answer.AnswerEntry;
import org.travaux.report.view.answer.AnswerTable;

/** How stances went on as an answer: a row for each party and topic, its statements in the order of time. */
public final class MovementAnswer {

    private final TracedPlan plan;
    private final StatementWords words;
    private final StatementEntry entries;

    /**
     * Makes answers about a plan.
     *
     * @param plan the plan
     */
    public MovementAnswer(TracedPlan plan) {
        this.plan = plan;
        this.words = new StatementWords(plan.record());
        this.entries = new StatementEntry(plan.record());
    }

    /**
     * {@return movements as an answer}
     *
     * @param movements the movements
     */
    public Answer of(List<Movement> movements) {
        List<List<AnswerCell>> rows = new ArrayList<>();
        for (Movement movement : movements) {
            rows.add(List.of(
                    AnswerCell.of(words.party(movement.party())),
                    AnswerCell.of(movement.topic()),
                    AnswerCell.of(path(movement)),
                    new AnswerCell(steps(movement))));
        }
        AnswerTable table = new AnswerTable(
                "movements",
                "",
                List.of(
                        AnswerColumn.text("party", "Party"),
                        AnswerColumn.text("topic", "Topic"),
                        AnswerColumn.text("stances", "Stances"),
                        AnswerColumn.entries("steps", "Statements")),
                rows);
        return new Answer(
                "movement",
                plan.plan().id(),
                "How stances went on over the versions",
                List.of(),
                List.of(table),
                List.of(
                        "A party's own statements on the plan and on terms of a settlement, in the order of time, each once."));
    }

    private List<AnswerEntry> steps(Movement movement) {
        List<AnswerEntry> steps = new ArrayList<>();
        for (int place = 0; place < movement.steps().size(); place++) {
            Movement.Step step = movement.steps().get(place);
            steps.add(
                    entries.of(step.utterance().reaction(), remarks(movement, place), Map.of("turned", step.turned())));
        }
        return steps;
    }

    /** The stances in a row, each with the version it was taken on; those alike in one. */
    private static String path(Movement movement) {
        List<String> stances = new ArrayList<>();
        for (Movement.Step step : movement.steps()) {
            String target = String.join(
                    " or ", step.utterance().reaction().target().version().versions());
            String stance = StatementWords.of(step.stance()) + (target.isEmpty() ? "" : " (" + target + ")");
            if (stances.isEmpty() || !stances.getLast().equals(stance)) {
                stances.add(stance);
            }
        }
        return String.join(" → ", stances);
    }

    private static List<String> remarks(Movement movement, int place) {
        Movement.Step step = movement.steps().get(place);
        if (!step.turned()) {
            return List.of();
        }
        Reaction before = movement.steps().get(place - 1).utterance().reaction();
        boolean sameVersion = before.target()
                .version()
                .versions()
                .equals(step.utterance().reaction().target().version().versions());
        return List.of(sameVersion ? "another stance than before" : "another stance than before, on another version");
    }
}
