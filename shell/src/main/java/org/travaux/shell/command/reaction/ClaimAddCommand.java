package org.travaux.shell.command.reaction;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.travaux.anchor.TargetCheck;
import org.travaux.model.Term;
import org.travaux.model.evidence.Certainty;
import org.travaux.model.evidence.ContentBasis;
import org.travaux.model.evidence.ContentClaim;
import org.travaux.record.PlanFolder;
import org.travaux.record.exchange.ClaimImport;
import org.travaux.record.exchange.table.ClaimRow;
import org.travaux.record.exchange.table.ReactionColumn;
import org.travaux.shell.command.CommandGroups;
import org.travaux.shell.input.NamedPlan;
import org.travaux.shell.input.PlanPlaces;
import org.travaux.shell.line.CommandSyntax;
import org.travaux.shell.line.DescribedCommand;
import org.travaux.shell.line.Invocation;
import org.travaux.shell.line.OptionSyntax;
import org.travaux.shell.line.UsageException;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;

/** Puts a claim of what a version contains into a plan's record. */
public final class ClaimAddCommand implements DescribedCommand {

    private static final String TOPIC = "topic";
    private static final String GIST = "gist";
    private static final String VALUE = "value";
    private static final String BASIS = "basis";
    private static final String CLAIMED_BY = "claimed-by";
    private static final String DATE = "date";

    private static final CommandSyntax SYNTAX = new CommandSyntax(
            "claim add",
            CommandGroups.RECORD,
            "Record what a version is said to contain",
            List.of(),
            options(),
            List.of(
                    "Needed: --version or --version-label, --topic, --gist or --value, --basis, --claimed-by, --date, and",
                    "--source or --publisher with --published."),
            List.of("claim add --plan ukraine-2025 --version us27 --topic armed-forces --gist \"no limit\" --basis told"
                    + " --claimed-by outlet:Reuters --date 2025-11-26 --source s3"));

    private final Clock clock;
    private final Console console;

    /**
     * Makes the command.
     *
     * @param clock tells today
     * @param console takes the result
     */
    public ClaimAddCommand(Clock clock, Console console) {
        this.clock = Objects.requireNonNull(clock, "clock");
        this.console = Objects.requireNonNull(console, "console");
    }

    private static List<OptionSyntax> options() {
        List<OptionSyntax> options = new ArrayList<>(List.of(
                PlanPlaces.folderOption(),
                OptionSyntax.text("version", "ID", "version meant; several with commas where it is one of them"),
                OptionSyntax.choice("certainty", "how sure the version is", Term.ids(Certainty.class)),
                OptionSyntax.text("version-label", "LABEL", "what the source calls the version"),
                OptionSyntax.text(TOPIC, "TOPIC", "topic, by id, label or keyword"),
                OptionSyntax.texts("clause", "NUMBER", "number of the clause, as printed or cited"),
                OptionSyntax.text(GIST, "TEXT", "the content in a few words"),
                OptionSyntax.text(VALUE, "VALUE", "the content as a value, such as \"<=600000 persons\""),
                OptionSyntax.choice(BASIS, "how the claimant knows", Term.ids(ContentBasis.class)),
                OptionSyntax.text(CLAIMED_BY, "PARTY", "who says so: a party, or outlet:NAME"),
                OptionSyntax.text(DATE, "DATE", "when it was said"),
                OptionSyntax.texts("contradicts", "ID", "a claim that cannot be true together with it"),
                OptionSyntax.text("note", "TEXT", "anything else"),
                OptionSyntax.text("id", "ID", "its id; made of the version without it")));
        options.addAll(ReactionOptions.sourceOptions());
        return options;
    }

    @Override
    public CommandSyntax syntax() {
        return SYNTAX;
    }

    @Override
    public ExitCode run(Invocation invocation) throws Exception {
        NamedPlan plan = PlanPlaces.folder(invocation);
        Map<ReactionColumn, String> cells = new EnumMap<>(ReactionColumn.class);
        cells.putAll(ReactionOptions.cells(invocation));
        check(invocation, cells);
        ClaimRow row = new ClaimRow(
                cells,
                invocation.value(GIST).orElse(null),
                invocation.value(VALUE).orElse(null),
                invocation.value(BASIS).orElse(null),
                invocation.value(CLAIMED_BY).orElse(null));
        ClaimImport.Read read = ClaimImport.row(row, plan.record());
        ContentClaim claim = read.claim();
        if (claim == null) {
            throw new UsageException(ReactionEntry.told(read.problems()));
        }
        if (TargetCheck.liesAhead(claim.date(), ReactionEntry.today(clock))) {
            throw new UsageException("--date " + claim.date() + " lies in the future. Correct it; today is "
                    + ReactionEntry.today(clock) + ".");
        }
        PlanFolder.addClaim(plan.folder(), claim, read.sources());
        console.out().println("Added " + claim.id() + " to claims.yaml" + ReactionEntry.newSources(read.sources()));
        return ExitCode.DONE;
    }

    private static void check(Invocation invocation, Map<ReactionColumn, String> cells) {
        List<String> missing = new ArrayList<>();
        if (!cells.containsKey(ReactionColumn.VERSION)
                && !cells.containsKey(ReactionColumn.VERSION_LABEL)
                && !cells.getOrDefault(ReactionColumn.CLAUSES, "").contains(":")) {
            missing.add("--version or --version-label");
        }
        if (invocation.value(GIST).isEmpty() && invocation.value(VALUE).isEmpty()) {
            missing.add("--gist or --value");
        }
        for (String option : List.of(TOPIC, BASIS, CLAIMED_BY, DATE)) {
            if (invocation.value(option).isEmpty()) {
                missing.add("--" + option);
            }
        }
        boolean source = cells.containsKey(ReactionColumn.SOURCE)
                || cells.containsKey(ReactionColumn.ARTICLE)
                || (cells.containsKey(ReactionColumn.PUBLISHER) && cells.containsKey(ReactionColumn.PUBLISHED));
        if (!source) {
            missing.add("--source, or --publisher and --published");
        }
        if (!missing.isEmpty()) {
            throw new UsageException("Missing: " + String.join(", ", missing) + ".");
        }
    }
}
