package org.travaux.shell.command.compare;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.travaux.compare.ComparisonOptions;
import org.travaux.diff.semantic.Facet;
import org.travaux.diff.semantic.Register;
import org.travaux.diff.semantic.Significance;
import org.travaux.report.view.meaning.ClauseFilter;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.line.UsageException;

/** The options of a line that ask about meaning: whether it is judged and how, and which clauses are shown by it. */
final class MeaningOptions {

    /** The words are compared, and nothing else. */
    static final String TEXT_ONLY = "text-only";

    private static final String ONLY = "only";
    private static final String FACET = "facet";
    private static final String SORT = "sort";
    private static final String REGISTER = "register";
    private static final String BY_CLAUSE = "clause";
    private static final String BY_SIGNIFICANCE = "significance";

    private MeaningOptions() {}

    static List<OptionSyntax> options() {
        return List.of(
                OptionSyntax.flag(TEXT_ONLY, "compare the words only, not what they mean"),
                OptionSyntax.choices(
                        ONLY,
                        "HOW-MUCH",
                        "substantive, reworded or editorial",
                        Stream.of(Significance.SUBSTANTIVE, Significance.REWORDED, Significance.EDITORIAL)
                                .map(Significance::id)
                                .toList()),
                OptionSyntax.choices(
                        FACET,
                        "RESPECT",
                        "in which respect, see below",
                        Arrays.stream(Facet.values()).map(Facet::id).toList()),
                OptionSyntax.choice(SORT, "the most significant first", List.of(BY_CLAUSE, BY_SIGNIFICANCE)),
                OptionSyntax.choice(
                        REGISTER,
                        "how shall and will are read",
                        Arrays.stream(Register.values()).map(Register::id).toList()));
    }

    /** What help says of them. */
    static List<String> details() {
        return List.of(
                "--only and --facet show some clauses, here and in every output; several words",
                "have commas between them. Added and deleted clauses count as substantive. The",
                "respects are modality, polarity, quantity, temporal, territory, actor,",
                "beneficiary, condition, enforcement, definition, reference, hedge, scope,",
                "entity, action; of wording alone editorial, paraphrase, reorder.");
    }

    /**
     * {@return the options of a comparison with what the line says of meaning}
     *
     * @param options the options without it
     * @param invocation the line
     * @throws UsageException if meaning is both asked for and not
     */
    static ComparisonOptions of(ComparisonOptions options, Invocation invocation) {
        if (!invocation.flag(TEXT_ONLY)) {
            return options.withRegister(Register.of(invocation.choice(REGISTER)).orElseThrow());
        }
        for (String name : List.of(ONLY, FACET, SORT, REGISTER)) {
            if (invocation.value(name).isPresent()) {
                throw new UsageException("--text-only and --" + name + " contradict each other. Leave one out.");
            }
        }
        return options.withoutJudging();
    }

    /**
     * {@return which clauses the line asks for}
     *
     * @param invocation the line
     */
    static ClauseFilter filter(Invocation invocation) {
        Set<Significance> only = EnumSet.noneOf(Significance.class);
        List<String> names = invocation.choices(ONLY);
        for (Significance significance : Significance.values()) {
            if (names.contains(significance.id())) {
                only.add(significance);
            }
        }
        Set<Facet> facets = EnumSet.noneOf(Facet.class);
        invocation.choices(FACET).forEach(name -> Facet.of(name).ifPresent(facets::add));
        return new ClauseFilter(only, facets, invocation.choice(SORT).equals(BY_SIGNIFICANCE));
    }
}
