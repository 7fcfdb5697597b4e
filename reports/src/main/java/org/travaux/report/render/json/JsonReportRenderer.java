package org.travaux.report.render.json;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.align.ClauseLink;
import org.travaux.align.LinkEvidence;
import org.travaux.compare.ClauseChange;
import org.travaux.compare.ClauseComparison;
import org.travaux.compare.ClauseSegment;
import org.travaux.compare.ClauseSpan;
import org.travaux.compare.Comparison;
import org.travaux.compare.ComparisonIssue;
import org.travaux.compare.ComparisonSummary;
import org.travaux.compare.DanglingReference;
import org.travaux.compare.DoubtfulWord;
import org.travaux.compare.MovedBlock;
import org.travaux.compare.Variant;
import org.travaux.diff.semantic.Significance;
import org.travaux.model.Clause;
import org.travaux.report.render.ReportRenderer;
import org.travaux.report.view.ComparisonReport;
import org.travaux.report.view.EvidenceWords;
import org.travaux.report.view.meaning.ClauseFilter;
import org.travaux.report.view.reaction.RowReactions;
import org.travaux.report.view.versions.VersionsReport;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a comparison as JSON of {@code schemaVersion} {@value #SCHEMA_VERSION}: UTF-8, line feeds, keys always in the same
 * order, one clause, link or issue a line.
 *
 * <p>Keys may be added within a schema version, never renamed. Half of a surrogate pair, which UTF-8 cannot hold, is written
 * as U+FFFD. Memory does not grow with the document.
 */
public final class JsonReportRenderer implements ReportRenderer {

    /** The version of the contract. */
    public static final int SCHEMA_VERSION = 1;

    /** To how many digits a similarity is given. */
    public static final int SIMILARITY_DIGITS = 4;

    private static final String WHAT = "the JSON report";

    /** Makes a renderer. */
    public JsonReportRenderer() {}

    @Override
    public String suffix() {
        return ".json";
    }

    @Override
    public void render(ComparisonReport report, OutputStream out) throws IOException {
        Objects.requireNonNull(report, "report");
        Comparison comparison = report.comparison();
        DocumentJson.write(WHAT, out, json -> {
            DocumentJson.document("original", comparison.original(), json);
            outcome(comparison, report.filter(), report.reactions(), json);
        });
    }

    @Override
    public void render(VersionsReport report, OutputStream out) throws IOException {
        Objects.requireNonNull(report, "report");
        DocumentJson.write(WHAT, out, json -> {
            DocumentJson.document("base", report.comparisons().getFirst().original(), json);
            json.writeArrayPropertyStart("comparisons");
            for (int i = 0; i < report.comparisons().size(); i++) {
                json.writeStartObject();
                outcome(
                        report.comparisons().get(i),
                        report.filter(),
                        report.reactions().get(i),
                        json);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /** The revised document and what became of every clause that is asked for. */
    private static void outcome(
            Comparison comparison, ClauseFilter filter, RowReactions reactions, JsonGenerator json) {
        DocumentJson.document("revised", comparison.revised(), json);
        List<ClauseComparison> shown = filter.apply(comparison.clauses());
        if (!filter.isWhole()) {
            json.writeObjectPropertyStart("filter");
            DocumentJson.text("options", filter.options(), json);
            json.writeNumberProperty("shown", shown.size());
            json.writeNumberProperty("of", comparison.clauses().size());
            json.writeEndObject();
        }
        json.writeArrayPropertyStart("links");
        shown.forEach(clause -> link(clause, comparison, reactions, json));
        json.writeEndArray();
        ReactionJson.general(reactions, json);
        json.writeArrayPropertyStart("movedBlocks");
        comparison.movedBlocks().forEach(block -> block(block, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("danglingReferences");
        comparison.danglingReferences().forEach(reference -> dangling(reference, json));
        json.writeEndArray();
        summary(comparison.summary(), json);
        json.writeArrayPropertyStart("issues");
        comparison.issues().forEach(issue -> issue(issue, json));
        json.writeEndArray();
    }

    private static void link(
            ClauseComparison comparison, Comparison whole, RowReactions reactions, JsonGenerator json) {
        ClauseLink<Clause> link = comparison.link();
        json.writeStartObject();
        names("original", ids(link.original()), json);
        names("revised", ids(link.revised()), json);
        DocumentJson.text("pairing", link.pairing().id(), json);
        DocumentJson.text("text", link.text() == null ? null : link.text().id(), json);
        json.writeBooleanProperty("moved", link.moved());
        json.writeBooleanProperty("renumbered", link.renumbered());
        json.writeBooleanProperty("reparented", link.reparented());
        Double similarity = link.similarity();
        if (similarity == null) {
            json.writeNullProperty("similarity");
        } else {
            json.writeNumberProperty("similarity", rounded(similarity));
        }
        DocumentJson.text("strategy", link.strategy().id(), json);
        evidence(link.evidence(), whole, json);
        Significance significance = comparison.significance();
        DocumentJson.text("significance", significance == null ? null : significance.id(), json);
        json.writeArrayPropertyStart("edits");
        comparison.edits().forEach(edit -> edit(edit, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("changes");
        comparison.changes().forEach(change -> change(change, link.evidence() != null, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("doubts");
        comparison.doubts().forEach(doubt -> doubt(doubt, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("variants");
        comparison.variants().forEach(variant -> variant(variant, json));
        json.writeEndArray();
        ReactionJson.about(ids(link.original()), ids(link.revised()), reactions, json);
        json.writeEndObject();
    }

    /** How sure a link is; nothing where it was not asked for. */
    private static void evidence(@Nullable LinkEvidence<Clause> evidence, Comparison whole, JsonGenerator json) {
        if (evidence == null) {
            return;
        }
        json.writeObjectPropertyStart("evidence");
        json.writeNumberProperty("score", rounded(evidence.score()));
        Clause runnerUp = evidence.runnerUp();
        if (runnerUp == null) {
            json.writeNullProperty("runnerUp");
        } else {
            json.writeObjectPropertyStart("runnerUp");
            DocumentJson.text("side", EvidenceWords.side(runnerUp, whole).name().toLowerCase(Locale.ROOT), json);
            DocumentJson.text("clause", runnerUp.id(), json);
            json.writeEndObject();
        }
        json.writeNumberProperty("runnerUpScore", rounded(evidence.runnerUpScore()));
        json.writeEndObject();
    }

    private static void doubt(DoubtfulWord doubt, JsonGenerator json) {
        json.writeStartObject();
        DocumentJson.text("side", doubt.side().name().toLowerCase(Locale.ROOT), json);
        DocumentJson.text("clause", doubt.place().clause(), json);
        DocumentJson.offsets(doubt.place().span(), json);
        DocumentJson.text("text", doubt.text(), json);
        json.writeEndObject();
    }

    private static void variant(Variant variant, JsonGenerator json) {
        json.writeStartObject();
        DocumentJson.text("kind", variant.kind().id(), json);
        stated("original", variant.original(), json);
        stated("revised", variant.revised(), json);
        json.writeEndObject();
    }

    private static void stated(String side, Variant.@Nullable StatedFact fact, JsonGenerator json) {
        if (fact == null) {
            json.writeNullProperty(side);
            return;
        }
        json.writeObjectPropertyStart(side);
        DocumentJson.text("value", fact.value(), json);
        DocumentJson.text("unit", fact.unit(), json);
        DocumentJson.text("text", fact.text(), json);
        DocumentJson.text("clause", fact.place().clause(), json);
        DocumentJson.offsets(fact.place().span(), json);
        json.writeEndObject();
    }

    private static void change(ClauseChange change, boolean explained, JsonGenerator json) {
        json.writeStartObject();
        ChangeJson.facts(change.change(), json);
        span("original", change.original(), json);
        span("revised", change.revised(), json);
        json.writeBooleanProperty("inHeading", change.inHeading());
        if (explained) {
            ChangeJson.rule(change.change(), json);
        }
        json.writeEndObject();
    }

    private static void edit(ClauseSegment edit, JsonGenerator json) {
        json.writeStartObject();
        DocumentJson.text("op", edit.operation().id(), json);
        DocumentJson.text("text", edit.text(), json);
        span("original", edit.original(), json);
        span("revised", edit.revised(), json);
        json.writeBooleanProperty("consequential", edit.consequential());
        json.writeEndObject();
    }

    private static void span(String side, @Nullable ClauseSpan place, JsonGenerator json) {
        if (place == null) {
            json.writeNullProperty(side);
            return;
        }
        json.writeObjectPropertyStart(side);
        DocumentJson.text("clause", place.clause(), json);
        json.writeNumberProperty("start", place.span().start());
        json.writeNumberProperty("end", place.span().end());
        json.writeEndObject();
    }

    private static void summary(ComparisonSummary summary, JsonGenerator json) {
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("unchanged", summary.unchanged());
        json.writeNumberProperty("modified", summary.modified());
        json.writeNumberProperty("consequential", summary.consequential());
        json.writeNumberProperty("notHeld", summary.notHeld());
        json.writeNumberProperty("added", summary.added());
        json.writeNumberProperty("deleted", summary.deleted());
        json.writeNumberProperty("moved", summary.moved());
        json.writeNumberProperty("movedBlocks", summary.movedBlocks());
        json.writeNumberProperty("split", summary.split());
        json.writeNumberProperty("merged", summary.merged());
        json.writeNumberProperty("regrouped", summary.regrouped());
        json.writeNumberProperty("renumbered", summary.renumbered());
        json.writeNumberProperty("reparented", summary.reparented());
        json.writeNumberProperty("otherLanguage", summary.otherLanguage());
        json.writeNumberProperty("withVariants", summary.withVariants());
        json.writeNumberProperty("substantive", summary.substantive());
        json.writeNumberProperty("reworded", summary.reworded());
        json.writeNumberProperty("editorial", summary.editorial());
        json.writeObjectPropertyStart("facets");
        summary.facets().forEach((facet, count) -> json.writeNumberProperty(facet.id(), count));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void issue(ComparisonIssue issue, JsonGenerator json) {
        ComparisonIssue.Side side = issue.side();
        json.writeStartObject();
        DocumentJson.text("side", side == null ? null : side.name().toLowerCase(Locale.ROOT), json);
        DocumentJson.text("code", issue.code(), json);
        DocumentJson.text("message", issue.message(), json);
        DocumentJson.text("clause", issue.clause(), json);
        DocumentJson.offsets(issue.span(), json);
        json.writeEndObject();
    }

    private static void block(MovedBlock block, JsonGenerator json) {
        json.writeStartObject();
        names("original", block.original(), json);
        names("revised", block.revised(), json);
        DocumentJson.text("behind", block.behind(), json);
        json.writeEndObject();
    }

    private static void dangling(DanglingReference reference, JsonGenerator json) {
        json.writeStartObject();
        DocumentJson.text("clause", reference.place().clause(), json);
        DocumentJson.offsets(reference.place().span(), json);
        DocumentJson.text("text", reference.text(), json);
        DocumentJson.text("pointedAt", reference.pointedAt(), json);
        names("nowAt", reference.nowAt(), json);
        DocumentJson.text("standsThere", reference.standsThere(), json);
        DocumentJson.text("message", reference.message(), json);
        json.writeEndObject();
    }

    private static void names(String key, Iterable<String> names, JsonGenerator json) {
        json.writeArrayPropertyStart(key);
        names.forEach(name -> json.writeString(DocumentJson.wellFormed(name)));
        json.writeEndArray();
    }

    private static List<String> ids(List<Clause> clauses) {
        return clauses.stream().map(Clause::id).toList();
    }

    static BigDecimal rounded(double similarity) {
        BigDecimal value = BigDecimal.valueOf(similarity)
                .setScale(SIMILARITY_DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
