package org.travaux.record.exchange.entry;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.travaux.model.plan.Party;
import org.travaux.model.plan.Person;
import org.travaux.model.plan.Plan;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.Topic;

/**
 * The names that a plan knows: ids, names and aliases of parties, people, topics and versions. Letter case, accents, blanks and
 * punctuation do not matter. Where two things share a name, the first that has it as its id goes before the first that has it
 * as its name, and that one before the first that has it as an alias.
 */
public final class NameBook {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER_THAN_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final boolean addsParties;
    private final Map<String, String> parties = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> topics = new HashMap<>();
    private final Map<String, String> versions = new HashMap<>();
    private final Map<String, Party> added = new LinkedHashMap<>();

    /**
     * Begins with the names of a plan.
     *
     * @param plan the plan
     * @param addsParties whether a party that it does not have is added to it
     */
    public NameBook(Plan plan, boolean addsParties) {
        this.addsParties = addsParties;
        plan.parties().forEach(party -> put(parties, party.id(), party.id()));
        plan.parties().forEach(party -> put(parties, party.name(), party.id()));
        for (Party party : plan.parties()) {
            party.aliases().forEach(alias -> put(parties, alias, party.id()));
        }
        plan.people().forEach(person -> put(people, person.name(), person.name()));
        for (Person person : plan.people()) {
            person.aliases().forEach(alias -> put(people, alias, person.name()));
        }
        plan.taxonomy().forEach(topic -> put(topics, topic.id(), topic.id()));
        plan.taxonomy().forEach(topic -> put(topics, topic.label(), topic.id()));
        for (Topic topic : plan.taxonomy()) {
            topic.keywords().forEach(keyword -> put(topics, keyword, topic.id()));
        }
        plan.versions().forEach(version -> put(versions, version.id(), version.id()));
        plan.versions().forEach(version -> put(versions, version.label(), version.id()));
        for (PlanVersion version : plan.versions()) {
            version.otherLabels().forEach(label -> put(versions, label, version.id()));
        }
    }

    /**
     * {@return the id of the party of this name, which is added where the plan has none and parties are added; the name itself
     * where they are not, so that reading complains of it}
     *
     * @param name a name
     */
    public String party(String name) {
        String known = parties.get(key(name));
        if (known != null) {
            return known;
        }
        return addsParties && !key(name).isEmpty() ? add(name.strip()) : name.strip();
    }

    private String add(String name) {
        String base = id(name);
        String id = base;
        for (int i = 2; parties.containsValue(id); i++) {
            id = base + "-" + i;
        }
        put(parties, name, id);
        added.put(id, new Party(id, name, null, List.of(), null));
        return id;
    }

    /**
     * {@return whether a party has this name}
     *
     * @param name a name
     */
    public boolean isParty(String name) {
        return parties.containsKey(key(name));
    }

    /** {@return the parties that the plan does not have} */
    public List<Party> added() {
        return new ArrayList<>(added.values());
    }

    /**
     * {@return the one spelling of a person's name, the name itself where the plan does not know the person}
     *
     * @param name a name
     */
    public String person(String name) {
        return people.getOrDefault(key(name), name);
    }

    /**
     * {@return the id of the topic of this name, the name itself where there is none, so that reading complains of it}
     *
     * @param name a name
     */
    public String topic(String name) {
        return topics.getOrDefault(key(name), name.strip());
    }

    /**
     * {@return the id of the version of this name, if there is one}
     *
     * @param name an id or a label
     */
    public Optional<String> version(String name) {
        return Optional.ofNullable(versions.get(key(name)));
    }

    /**
     * {@return an id made of a name: its letters and digits in lower case, with hyphens between}
     *
     * @param name a name with a letter or digit in it
     */
    public static String id(String name) {
        String words = OTHER_THAN_LETTERS.matcher(folded(name)).replaceAll("-");
        return words.replaceAll("^-+|-+$", "");
    }

    private static void put(Map<String, String> names, String name, String id) {
        names.putIfAbsent(key(name), id);
    }

    /** What is left of a name where case, accents, blanks and punctuation do not matter. */
    private static String key(String name) {
        return OTHER_THAN_LETTERS.matcher(folded(name)).replaceAll("");
    }

    private static String folded(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
