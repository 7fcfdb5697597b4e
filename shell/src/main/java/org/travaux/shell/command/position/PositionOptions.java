package org.travaux.shell.command.position;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.archive.ArchiveFailure;
import org.travaux.record.check.PlanFormatException;
import org.travaux.record.filter.Period;
import org.travaux.record.filter.ReactionFilter;
import org.travaux.shell.input.NamedPlan;
import org.travaux.shell.input.PlanPlaces;
import org.travaux.shell.input.PlanVersions;
import org.travaux.shell.input.RecordFilters;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.line.UsageException;
import org.travaux.shell.output.AnswerFormats;

/** Options that these commands share. */
final class PositionOptions {

    static final String VERSION = "version";
    static final String ON = "on";
    private static final String TO = "to";

    private PositionOptions() {}

    /** The plan, some own options, all filters but those with a name that an own option has, and the format. */
    static List<OptionSyntax> with(List<OptionSyntax> filters, OptionSyntax... own) {
        List<OptionSyntax> options = new ArrayList<>(List.of(own));
        Set<String> names = Set.copyOf(options.stream().map(OptionSyntax::name).toList());
        filters.stream().filter(option -> !names.contains(option.name())).forEach(options::add);
        options.add(PlanPlaces.closed());
        options.add(AnswerFormats.option());
        return PlanPlaces.options(options);
    }

    /** The plan that the line names, with the statements that it asks for. */
    static NamedPlan plan(PlanVersions plans, Invocation invocation)
            throws ArchiveFailure, PlanFormatException, IOException {
        return plans.places().withOpenStatements(plans.plan(invocation), invocation);
    }

    /** The filters for reactions with these names. */
    static List<OptionSyntax> only(String... names) {
        Set<String> wanted = Set.of(names);
        return RecordFilters.options().stream()
                .filter(option -> wanted.contains(option.name()))
                .toList();
    }

    static OptionSyntax on(String description) {
        return OptionSyntax.text(ON, "DATE", description);
    }

    /** The day that the line asks about, if it does. */
    static Optional<LocalDate> day(Invocation invocation) {
        return PlanPlaces.day(invocation);
    }

    /** When something is to have been said: between the days of the filter, and not after the day the line asks about. */
    static Period period(Invocation invocation, ReactionFilter filter) {
        Optional<LocalDate> day = day(invocation);
        if (day.isEmpty()) {
            return filter.period();
        }
        if (invocation.value(TO).isPresent()) {
            throw new UsageException("--on and --to say the same. Leave one out.");
        }
        LocalDate from = filter.period().from();
        if (from != null && day.get().isBefore(from)) {
            throw new UsageException("--on " + day.get() + " lies before --from " + from + ". Exchange the two.");
        }
        return new Period(from, day.get());
    }

    /** The filter of a line without what it says of the version and the time, which these commands read otherwise. */
    static ReactionFilter besideVersionAndTime(ReactionFilter filter) {
        return new ReactionFilter(
                filter.party(),
                filter.topic(),
                filter.clause(),
                null,
                Period.ALWAYS,
                filter.attribution(),
                filter.stance(),
                filter.object());
    }

    static ReactionFilter filter(Invocation invocation, NamedPlan plan) {
        return RecordFilters.reactions(invocation, plan.record());
    }

    static @Nullable String version(Invocation invocation, NamedPlan plan) {
        return invocation.value(VERSION).map(id -> plan.version(id).id()).orElse(null);
    }
}
