package org.travaux.model.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Require;

/**
 * A negotiated plan: the work of which the versions are expressions, with those who take part in it.
 *
 * @param id its id, without colon or slash, which is what users type
 * @param title its title
 * @param note anything to be said of the whole
 * @param agreement what PA-X would say of it, or null
 * @param parties who takes part
 * @param people who speaks for them
 * @param topics its own list of topics; none where it goes by {@link DefaultTopics}
 * @param versions its versions, in the order in which the record lists them
 * @param circulation who had which version, as claimed
 */
public record Plan(
        String id,
        String title,
        @Nullable String note,
        @Nullable AgreementTerms agreement,
        List<Party> parties,
        List<Person> people,
        List<Topic> topics,
        List<PlanVersion> versions,
        List<Circulation> circulation) {

    /** Checks and copies. */
    public Plan {
        Require.text(id, "id");
        Require.text(title, "title");
        Require.noneOrText(note, "note");
        parties = List.copyOf(parties);
        people = List.copyOf(people);
        topics = List.copyOf(topics);
        versions = List.copyOf(versions);
        circulation = List.copyOf(circulation);
    }

    /** {@return the names of each party, its own and the others that mean it} */
    public List<List<String>> partyNames() {
        return parties.stream()
                .map(party -> Stream.concat(Stream.of(party.name()), party.aliases().stream())
                        .toList())
                .toList();
    }

    /**
     * {@return the party with this id, if there is one}
     *
     * @param partyId an id
     */
    public Optional<Party> party(String partyId) {
        return parties.stream().filter(party -> party.id().equals(partyId)).findFirst();
    }

    /** {@return the topics by which it is followed: its own, or where it lists none {@link DefaultTopics}} */
    public List<Topic> taxonomy() {
        return topics.isEmpty() ? DefaultTopics.ALL : topics;
    }

    /**
     * {@return the topic of {@link #taxonomy()} with this id, if there is one}
     *
     * @param topicId an id
     */
    public Optional<Topic> topic(String topicId) {
        return taxonomy().stream().filter(topic -> topic.id().equals(topicId)).findFirst();
    }

    /**
     * {@return the version with this id, if there is one}
     *
     * @param versionId an id
     */
    public Optional<PlanVersion> version(String versionId) {
        return versions.stream()
                .filter(version -> version.id().equals(versionId))
                .findFirst();
    }

    /**
     * {@return the same plan with other parties}
     *
     * @param others the parties
     */
    public Plan withParties(List<Party> others) {
        return new Plan(id, title, note, agreement, others, people, topics, versions, circulation);
    }

    /**
     * {@return the same plan with other versions}
     *
     * @param others the versions
     */
    public Plan withVersions(List<PlanVersion> others) {
        return new Plan(id, title, note, agreement, parties, people, topics, others, circulation);
    }
}
