package org.travaux.record;

import java.util.List;
import java.util.Optional;
import org.travaux.model.Access;
import org.travaux.model.ClauseReference;
import org.travaux.model.EdtfDate;
import org.travaux.model.Facet;
import org.travaux.model.LinkDecision;
import org.travaux.model.LinkVerdict;
import org.travaux.model.WatchLine;
import org.travaux.record.References.Kind;

/** Reads {@code links.yaml} and {@code watch.yaml}: what people decided and what they watch. */
final class DecisionReader {

    private static final LinkDecision.Side NO_SIDE = new LinkDecision.Side("?", List.of());

    private DecisionReader() {}

    static Optional<LinkDecision> link(Fields fields) {
        String id = fields.id("id", Kind.LINK);
        LinkVerdict verdict = fields.term("verdict", LinkVerdict.class);
        LinkDecision.Side original = fields.required("original", DecisionReader::side, NO_SIDE);
        LinkDecision.Side revised = fields.required("revised", DecisionReader::side, NO_SIDE);
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

    static Optional<WatchLine> watchLine(Fields fields) {
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
