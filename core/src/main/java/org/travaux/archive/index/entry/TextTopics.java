package org.travaux.archive.index.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.VersionText;

/**
 * The topics that the record gives the clauses of a text: its own, or where it has none those of another text of the same
 * version, since numbers are the same in all languages. What stands under a clause has its topics too.
 */
final class TextTopics {

    private final Map<String, List<String>> byNumber = new HashMap<>();

    TextTopics(PlanVersion version, VersionText text) {
        Stream.concat(Stream.of(text), version.texts().stream())
                .filter(each -> !each.clauseTopics().isEmpty())
                .findFirst()
                .ifPresent(each -> each.clauseTopics()
                        .forEach((topic, numbers) -> numbers.forEach(
                                number -> byNumber.computeIfAbsent(bare(number), key -> new ArrayList<>())
                                        .add(topic))));
    }

    Set<String> of(String number, String path) {
        Set<String> topics = new LinkedHashSet<>();
        for (String name : List.of(bare(path), bare(number))) {
            if (!name.isEmpty()) {
                topics.addAll(byNumber.getOrDefault(name, List.of()));
            }
        }
        return topics;
    }

    private static String bare(String number) {
        return number.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}.]|\\.$", "");
    }
}
