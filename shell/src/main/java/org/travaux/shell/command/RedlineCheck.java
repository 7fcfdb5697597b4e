package org.travaux.shell.command;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.SourceFile;
import org.travaux.report.redline.CheckResult;
import org.travaux.report.redline.CounterpartyCheck;
import org.travaux.report.redline.Redline;
import org.travaux.report.redline.RedlineOptions;
import org.travaux.report.render.json.JsonRedlineCheckRenderer;
import org.travaux.shell.output.OutputFile;
import org.travaux.shell.output.ResultFormat;
import org.travaux.shell.table.CheckTable;
import org.travaux.shell.terminal.CommandFailure;
import org.travaux.shell.terminal.Console;
import org.travaux.shell.terminal.ExitCode;
import org.travaux.shell.terminal.Progress;

/** Shows what another side changed in a document that we sent, and writes what it did not track as tracked changes. */
final class RedlineCheck {

    private final CounterpartyCheck check = new CounterpartyCheck();
    private final Console console;

    /**
     * Makes a check.
     *
     * @param console takes the result
     */
    RedlineCheck(Console console) {
        this.console = Objects.requireNonNull(console, "console");
    }

    /**
     * {@return what was found, after showing it}
     *
     * @param sent the document as we sent it
     * @param received the document as it came back
     * @param options how untracked changes are marked
     * @param format how the result is shown
     * @param output where the received document goes with them marked, if anywhere
     * @throws IngestException if a document cannot be read
     * @throws IOException if the result cannot be written
     */
    CheckResult run(
            SourceFile sent,
            SourceFile received,
            RedlineOptions options,
            ResultFormat format,
            Optional<OutputFile> output)
            throws IngestException, IOException {
        CheckResult found = Progress.<CheckResult, IngestException>during(
                console, "Reading and comparing", () -> check.check(sent, received, options));
        if (output.isPresent()) {
            write(found.redline(), output.get());
        }
        if (format == ResultFormat.JSON) {
            new JsonRedlineCheckRenderer().render(sent.name(), received.name(), found, console.resultStream());
        } else {
            new CheckTable(console).print(found);
            found.remarks().forEach(remark -> console.note("note: " + remark));
        }
        return found;
    }

    private static void write(@Nullable Redline redline, OutputFile output) {
        if (redline == null) {
            throw new CommandFailure(
                    ExitCode.INPUT_OUTPUT,
                    "No exact redline of the received document can be made, so none was written. Without --output what"
                            + " changed is listed.");
        }
        output.write(redline::writeTo);
    }
}
