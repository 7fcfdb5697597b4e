package org.travaux.lineage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.travaux.compare.standard.StandardDocumentComparer;
import org.travaux.ingest.IngestedDocument;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceFile;
import org.travaux.ingest.plain.PlainTextReader;
import org.travaux.lineage.blame.Blame;
import org.travaux.lineage.blame.BlameTracer;
import org.travaux.lineage.blame.WordOrigin;
import org.travaux.model.Access;
import org.travaux.model.DocumentIdentity;
import org.travaux.model.EdtfDate;
import org.travaux.model.plan.Derivation;
import org.travaux.model.plan.DerivationBasis;
import org.travaux.model.plan.Plan;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.VersionStatus;

/** Versions of a small plan, written down as texts. */
final class Drafts {

    private final List<PlanVersion> versions = new ArrayList<>();
    private final Map<String, IngestedDocument> texts = new LinkedHashMap<>();

    /** Adds a version with a text. */
    Drafts text(String id, String text, String... from) throws Exception {
        return inLanguage(id, "en", text, from);
    }

    /** Adds a version with a text in a language. */
    Drafts inLanguage(String id, String language, String text, String... from) throws Exception {
        IngestedDocument read = new PlainTextReader()
                .read(SourceFile.of(id + ".txt", text.getBytes(StandardCharsets.UTF_8)), ReadOptions.STANDARD);
        texts.put(
                id,
                read.withDocument(read.document()
                        .withIdentity(new DocumentIdentity(id, id, EdtfDate.UNKNOWN, language, "sha512:00", null))));
        return report(id, from);
    }

    /** Adds a version known by report only. */
    Drafts report(String id, String... from) {
        versions.add(new PlanVersion(
                id,
                "draft " + id,
                List.of(),
                null,
                null,
                null,
                EdtfDate.UNKNOWN,
                null,
                VersionStatus.DRAFT,
                List.of(),
                Arrays.stream(from)
                        .map(parent -> new Derivation(parent, DerivationBasis.STATED, null, null))
                        .toList(),
                null,
                null,
                Access.OPEN,
                null,
                List.of()));
        return this;
    }

    Genealogy trace() {
        return trace(DecidedLinks.none());
    }

    Genealogy trace(DecidedLinks decisions) {
        Plan plan = new Plan("p", "A plan", null, null, List.of(), List.of(), List.of(), versions, List.of());
        return new LineageTracer(new StandardDocumentComparer()).trace(plan, texts, decisions);
    }

    Blame blame(String version) throws Exception {
        return new BlameTracer(trace()).blame(version);
    }

    /** The clause of this number. */
    static ClauseForm form(Genealogy genealogy, String version, String number) {
        return genealogy.forms(version).stream()
                .filter(form -> form.path().equals(number) && form.clause().number() != null)
                .findFirst()
                .orElseThrow();
    }

    /** What a line has in each version: numbers, or what is known. */
    static List<String> cells(ClauseLine line) {
        return line.cells().stream()
                .map(cell -> cell.state() == ClauseLine.State.PRESENT
                        ? String.join(
                                "+", cell.forms().stream().map(ClauseForm::path).toList())
                        : cell.state().id())
                .toList();
    }

    static List<String> cells(Genealogy genealogy, String version, String number) {
        return genealogy.lines().stream()
                .filter(line -> line.origin().id().version().equals(version)
                        && line.origin().path().equals(number))
                .map(Drafts::cells)
                .findFirst()
                .orElseThrow();
    }

    /** The text of a clause with its origins, as {@code [v1 words][v2 words]}. */
    static String spans(Blame blame, String number) {
        StringBuilder out = new StringBuilder();
        blame.clauses().stream()
                .filter(clause -> clause.form().path().equals(number))
                .forEach(clause -> clause.text()
                        .forEach(span -> out.append('[')
                                .append(origin(span.origin()))
                                .append(": ")
                                .append(span.text())
                                .append(']')));
        return out.toString();
    }

    private static String origin(WordOrigin origin) {
        return origin.isUncertain()
                ? String.join(",", origin.after()) + ".." + String.join(",", origin.without()) + ".." + origin.version()
                : origin.version();
    }
}
