package org.travaux.record.read;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Access;
import org.travaux.model.Anchor;
import org.travaux.model.ClauseReference;
import org.travaux.model.EdtfDate;
import org.travaux.model.Facet;
import org.travaux.model.plan.LinkDecision;
import org.travaux.model.plan.LinkVerdict;
import org.travaux.model.plan.WatchLine;
import org.travaux.record.check.References.Kind;

/** Reads {@code links.yaml} and {@code watch.yaml}: what people decided and what they watch. */
public final class DecisionReader {

    private static final LinkDecision.Side NO_SIDE = new LinkDecision.Side("?", List.of());

    private DecisionReader() {}

    /**
     * {@return a decision, if nothing is wrong with it}
     *
     * @param fields the map of the entry
     */
    public static Optional<LinkDecision> link(Fields fields) {
        return link(fields, DecisionReader::side, DecisionReader::side);
    }

    /**
     * {@return a decision in a file that belongs to no plan, if nothing is wrong with it}
     *
     * @param fields the map of the entry
     */
    public static Optional<LinkDecision> linkOfFile(Fields fields) {
        return link(fields, side -> freeSide(side, "the original"), side -> freeSide(side, "the revised text"));
    }

    private static Optional<LinkDecision> link(
            Fields fields,
            Function<Fields, Optional<LinkDecision.Side>> originalSide,
            Function<Fields, Optional<LinkDecision.Side>> revisedSide) {
        String id = fields.id("id", Kind.LINK);
        LinkVerdict verdict = fields.term("verdict", LinkVerdict.class);
        LinkDecision.Side original = fields.required("original", originalSide, NO_SIDE);
        LinkDecision.Side revised = fields.required("revised", revisedSide, NO_SIDE);
        String decidedBy = fields.optionalText("decidedBy");
        EdtfDate date = fields.optionalDate("date");
        String note = fields.optionalText("note");
        return fields.build(() -> new LinkDecision(id, verdict, original, revised, decidedBy, date, note));
    }

    private static Optional<LinkDecision.Side> side(Fields fields) {
        String version = fields.reference("version", Kind.VERSION);
        List<ClauseReference> clauses =
                fields.list("clauses", clause -> SharedReaders.clauseReference(clause, version));
        return fields.build(() -> new LinkDecision.Side(version, clauses));
    }

    private static Optional<LinkDecision.Side> freeSide(Fields fields, String otherwise) {
        String version = Objects.requireNonNullElse(fields.optionalText("version"), otherwise);
        List<ClauseReference> clauses = fields.list("clauses", clause -> freeClause(clause, version));
        return fields.build(() -> new LinkDecision.Side(version, clauses));
    }

    private static Optional<ClauseReference> freeClause(Fields fields, String version) {
        String path = fields.optionalText("path");
        String number = fields.optionalText("number");
        Anchor anchor = fields.optional("anchor", SharedReaders::anchor);
        String named = name(path, number, anchor);
        if (named == null) {
            fields.missingIfAbsent("number");
        }
        String name = Objects.requireNonNullElse(named, "?");
        return fields.build(() -> new ClauseReference(version, name, anchor));
    }

    private static @Nullable String name(@Nullable String path, @Nullable String number, @Nullable Anchor anchor) {
        if (path != null) {
            return path;
        }
        if (number != null || anchor == null) {
            return number;
        }
        String own = anchor.number();
        return own == null ? "“" + anchor.firstWords() + "”" : own;
    }

    /**
     * {@return a line of what the office watches, if nothing is wrong with it}
     *
     * @param fields the map of the entry
     */
    public static Optional<WatchLine> watchLine(Fields fields) {
        String id = fields.id("id", Kind.WATCH_LINE);
        String label = fields.optionalText("label");
        String topic = fields.optionalReference("topic", Kind.TOPIC);
        ClauseReference clause = fields.optional("clause", SharedReaders::clauseReference);
        Facet facet = fields.term("facet", Facet.class);
        String bound = fields.optionalText("bound");
        var direction = SharedReaders.direction(fields, facet);
        Access access = SharedReaders.access(fields);
        String note = fields.optionalText("note");
        return fields.build(() -> new WatchLine(id, label, topic, clause, facet, bound, direction, access, note));
    }
}
