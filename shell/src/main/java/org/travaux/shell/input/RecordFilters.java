package org.travaux.shell.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.travaux.model.EdtfDate;
import org.travaux.model.Term;
import org.travaux.model.evidence.ContentBasis;
import org.travaux.model.reaction.Attribution;
import org.travaux.model.reaction.Stance;
import org.travaux.model.reaction.TargetObject;
import org.travaux.record.PlanRecord;
import org.travaux.record.filter.ClaimFilter;
import org.travaux.record.filter.ClauseChoice;
import org.travaux.record.filter.Period;
import org.travaux.record.filter.ReactionFilter;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.line.UsageException;

/** The options by which a line says which reactions or claims it asks for. A command may take some of them only. */
public final class RecordFilters {

    private static final String PARTY = "party";
    private static final String TOPIC = "topic";
    private static final String CLAUSE = "clause";
    private static final String VERSION = "version";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String ATTRIBUTION = "attribution";
    private static final String STANCE = "stance";
    private static final String OBJECT = "object";
    private static final String BASIS = "basis";

    private RecordFilters() {}

    /** {@return the options for reactions} */
    public static List<OptionSyntax> options() {
        List<OptionSyntax> options = new ArrayList<>(common("party whose position it is"));
        options.add(OptionSyntax.choice(ATTRIBUTION, "who answers for it", Term.ids(Attribution.class)));
        options.add(OptionSyntax.choice(STANCE, "where it stands", Term.ids(Stance.class)));
        options.add(OptionSyntax.choice(OBJECT, "what kind of thing it is about", Term.ids(TargetObject.class)));
        return List.copyOf(options);
    }

    /** {@return the options for claims} */
    public static List<OptionSyntax> claimOptions() {
        List<OptionSyntax> options = new ArrayList<>(common("party that claims it"));
        options.add(OptionSyntax.choice(BASIS, "how the claimant knows", Term.ids(ContentBasis.class)));
        return List.copyOf(options);
    }

    private static List<OptionSyntax> common(String party) {
        List<OptionSyntax> options = new ArrayList<>(List.of(
                OptionSyntax.text(PARTY, "PARTY", party + ", by id, name or alias"),
                OptionSyntax.text(TOPIC, "TOPIC", "topic, by id, label or keyword"),
                OptionSyntax.text(CLAUSE, "NUMBER", "clause with the points under it, as in us28:21 or 21"),
                OptionSyntax.text(VERSION, "ID", "version that is or may be meant")));
        options.addAll(periodOptions());
        return options;
    }

    /**
     * {@return which reactions a line asks for}
     *
     * @param invocation the line
     * @param record the record that has the names
     * @throws UsageException if a name or date is none; with the nearest names
     */
    public static ReactionFilter reactions(Invocation invocation, PlanRecord record) {
        return new ReactionFilter(
                party(invocation, record),
                topic(invocation, record),
                clause(invocation, record),
                version(invocation, record),
                period(invocation),
                term(invocation, ATTRIBUTION, Attribution.class),
                term(invocation, STANCE, Stance.class),
                term(invocation, OBJECT, TargetObject.class));
    }

    /**
     * {@return which claims a line asks for}
     *
     * @param invocation the line
     * @param record the record that has the names
     * @throws UsageException if a name or date is none; with the nearest names
     */
    public static ClaimFilter claims(Invocation invocation, PlanRecord record) {
        return new ClaimFilter(
                party(invocation, record),
                topic(invocation, record),
                clause(invocation, record),
                version(invocation, record),
                period(invocation),
                term(invocation, BASIS, ContentBasis.class));
    }

    private static Optional<String> value(Invocation invocation, String option) {
        return invocation.has(option) ? invocation.value(option) : Optional.empty();
    }

    private static @Nullable String party(Invocation invocation, PlanRecord record) {
        return value(invocation, PARTY)
                .map(name -> RecordNames.party(record.plan(), name).id())
                .orElse(null);
    }

    private static @Nullable String topic(Invocation invocation, PlanRecord record) {
        return value(invocation, TOPIC)
                .map(name -> RecordNames.topic(record.plan(), name).id())
                .orElse(null);
    }

    private static @Nullable String version(Invocation invocation, PlanRecord record) {
        return value(invocation, VERSION)
                .map(id -> PlanVersions.version(record.plan(), id).id())
                .orElse(null);
    }

    private static @Nullable ClauseChoice clause(Invocation invocation, PlanRecord record) {
        String text = value(invocation, CLAUSE).orElse(null);
        if (text == null) {
            return null;
        }
        try {
            ClauseChoice clause = ClauseChoice.parse(text);
            String version = clause.version();
            return version == null
                    ? clause
                    : new ClauseChoice(
                            PlanVersions.version(record.plan(), version).id(), clause.number());
        } catch (IllegalArgumentException e) {
            throw new UsageException("\"" + text + "\" names no clause. Write a number, as in us28:21 or 21.");
        }
    }

    /** {@return the options for the days between which something lies} */
    public static List<OptionSyntax> periodOptions() {
        return List.of(
                OptionSyntax.text(FROM, "DATE", "said on this day or later: 2025-11-20, 2025-11"),
                OptionSyntax.text(TO, "DATE", "said on this day or before"));
    }

    /**
     * {@return the days between which what a line asks for lies}
     *
     * @param invocation the line
     * @throws UsageException if a date is none, or the two contradict each other
     */
    public static Period period(Invocation invocation) {
        LocalDate from = date(invocation, FROM).flatMap(EdtfDate::earliest).orElse(null);
        LocalDate to = date(invocation, TO).flatMap(EdtfDate::latest).orElse(null);
        if (from != null && to != null && to.isBefore(from)) {
            throw new UsageException("--to " + to + " lies before --from " + from + ". Exchange the two.");
        }
        return new Period(from, to);
    }

    private static Optional<EdtfDate> date(Invocation invocation, String option) {
        return value(invocation, option).map(text -> {
            EdtfDate date = EdtfDate.parse(text).orElse(EdtfDate.UNKNOWN);
            if (date.earliest().isEmpty() || date.latest().isEmpty()) {
                throw new UsageException("--" + option + " cannot be \"" + text
                        + "\". Write a day or a month, such as 2025-11-20 or 2025-11.");
            }
            return date;
        });
    }

    private static <E extends Enum<E> & Term> @Nullable E term(
            Invocation invocation, String option, Class<E> vocabulary) {
        return value(invocation, option)
                .flatMap(id -> Term.find(vocabulary, id))
                .orElse(null);
    }
}
