package org.travaux.archive.event;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.Depositor;
import org.travaux.archive.event.ArchiveEvent.Agent;
import org.travaux.archive.event.ArchiveEvent.Outcome;
import org.travaux.archive.json.JsonTree;

/** Writes and reads events, one JSON object a line, named as in PREMIS 3. */
public final class EventLog {

    /** The role of who is answerable for an event. */
    public static final String IMPLEMENTER = "implementer";

    private static final String PROGRAM = "executing program";

    private EventLog() {}

    /**
     * Numbers the events of one version and takes them in.
     *
     * @param version name of the version
     * @param when the time of those that happen now
     * @param agents who takes part in those that happen now
     * @param events the events so far
     */
    public record Entries(String version, String when, List<Agent> agents, List<ArchiveEvent> events) {

        /** Keeps the list of events, which grows. */
        public Entries {
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(when, "when");
            agents = List.copyOf(agents);
        }

        /**
         * {@return entries without an event yet}
         *
         * @param version name of the version
         * @param when the time of those that happen now
         * @param by who is answerable
         * @param program the program that does it, with its version
         */
        public static Entries of(String version, String when, Depositor by, String program) {
            return new Entries(version, when, EventLog.agents(by, program), new ArrayList<>());
        }

        /**
         * Takes in an event of now.
         *
         * @param type of what kind
         * @param detail what was done
         * @param outcome what came of it
         * @param note what is to be said of the outcome, or null
         * @param objects what it is about
         */
        public void add(EventType type, String detail, Outcome outcome, @Nullable String note, List<String> objects) {
            add(type, when, detail, outcome, note, agents, objects);
        }

        /**
         * Takes in an event of another time.
         *
         * @param type of what kind
         * @param at when
         * @param detail what was done
         * @param outcome what came of it
         * @param note what is to be said of the outcome, or null
         * @param others who took part
         * @param objects what it is about
         */
        public void add(
                EventType type,
                String at,
                String detail,
                Outcome outcome,
                @Nullable String note,
                List<Agent> others,
                List<String> objects) {
            String id = version + "." + (events.size() + 1);
            events.add(new ArchiveEvent(id, type, at, detail, outcome, note, others, objects));
        }
    }

    /**
     * {@return who takes part in what happens now}
     *
     * @param by who is answerable
     * @param program the program that does it, with its version
     */
    public static List<Agent> agents(Depositor by, String program) {
        return List.of(new Agent(by.name(), by.address(), IMPLEMENTER), new Agent(program, null, PROGRAM));
    }

    /**
     * {@return the lines of events, as bytes}
     *
     * @param events the events
     */
    public static byte[] lines(List<ArchiveEvent> events) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (ArchiveEvent event : events) {
            lines.writeBytes(tree(event).line());
        }
        return lines.toByteArray();
    }

    private static JsonTree tree(ArchiveEvent event) {
        JsonTree outcome = new JsonTree().with("eventOutcome", event.outcome().term());
        if (event.outcomeNote() != null) {
            outcome.with("eventOutcomeDetail", new JsonTree().with("eventOutcomeDetailNote", event.outcomeNote()));
        }
        return new JsonTree()
                .with(
                        "eventIdentifier",
                        new JsonTree().with("eventIdentifierType", "local").with("eventIdentifierValue", event.id()))
                .with("eventType", event.type().term())
                .with("eventTypeURI", event.type().uri())
                .with("eventDateTime", event.when())
                .with("eventDetailInformation", new JsonTree().with("eventDetail", event.detail()))
                .with("eventOutcomeInformation", outcome)
                .with(
                        "linkingAgentIdentifier",
                        event.agents().stream().map(EventLog::tree).toList())
                .with(
                        "linkingObjectIdentifier",
                        event.objects().stream().map(EventLog::objectTree).toList());
    }

    private static JsonTree tree(Agent agent) {
        return new JsonTree()
                .with("linkingAgentIdentifierType", agent.address() == null ? "name" : "URI")
                .with("linkingAgentIdentifierValue", agent.address() == null ? agent.name() : agent.address())
                .with("linkingAgentName", agent.name())
                .with("linkingAgentRole", agent.role());
    }

    private static JsonTree objectTree(String object) {
        return new JsonTree()
                .with("linkingObjectIdentifierType", object.startsWith("urn:") ? "URI" : "path")
                .with("linkingObjectIdentifierValue", object);
    }

    /**
     * {@return the events of these lines}
     *
     * @param bytes as {@link #lines} makes them; lines of an unknown kind are left out
     * @throws IOException if they are not such lines
     */
    public static List<ArchiveEvent> read(byte[] bytes) throws IOException {
        List<ArchiveEvent> events = new ArrayList<>();
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        for (String line : lines) {
            event(JsonTree.read(line.getBytes(StandardCharsets.UTF_8))).ifPresent(events::add);
        }
        return events;
    }

    private static Optional<ArchiveEvent> event(JsonTree tree) {
        String outcome = tree.text("eventOutcomeInformation", "eventOutcome");
        String note = tree.text("eventOutcomeInformation", "eventOutcomeDetail", "eventOutcomeDetailNote");
        return EventType.of(tree.text("eventType"))
                .map(type -> new ArchiveEvent(
                        tree.text("eventIdentifier", "eventIdentifierValue"),
                        type,
                        tree.text("eventDateTime"),
                        tree.text("eventDetailInformation", "eventDetail"),
                        Stream.of(Outcome.values())
                                .filter(value -> value.term().equals(outcome))
                                .findFirst()
                                .orElse(Outcome.FAILURE),
                        note.isEmpty() ? null : note,
                        tree.trees("linkingAgentIdentifier").stream()
                                .map(EventLog::agent)
                                .toList(),
                        tree.trees("linkingObjectIdentifier").stream()
                                .map(object -> object.text("linkingObjectIdentifierValue"))
                                .toList()));
    }

    private static Agent agent(JsonTree tree) {
        boolean addressed = tree.text("linkingAgentIdentifierType").equals("URI");
        return new Agent(
                tree.text("linkingAgentName"),
                addressed ? tree.text("linkingAgentIdentifierValue") : null,
                tree.text("linkingAgentRole"));
    }
}
