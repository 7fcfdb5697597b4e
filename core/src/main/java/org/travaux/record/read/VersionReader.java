package org.travaux.record.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Access;
import org.travaux.model.EdtfDate;
import org.travaux.model.evidence.Claimant;
import org.travaux.model.plan.AgreementTerms;
import org.travaux.model.plan.Derivation;
import org.travaux.model.plan.DerivationBasis;
import org.travaux.model.plan.DraftingClaim;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.Received;
import org.travaux.model.plan.TextPart;
import org.travaux.model.plan.TextRole;
import org.travaux.model.plan.VersionStatus;
import org.travaux.model.plan.VersionText;
import org.travaux.record.check.Place;
import org.travaux.record.check.References.Kind;

/** Reads the versions of {@code plan.yaml}. */
final class VersionReader {

    private VersionReader() {}

    static Optional<PlanVersion> version(Fields fields) {
        String id = fields.id("id", Kind.VERSION);
        String label = fields.text("label");
        List<String> otherLabels = fields.texts("otherLabels");
        fields.context().references().alsoKnownAs(Kind.VERSION, id, label);
        otherLabels.forEach(other -> fields.context().references().alsoKnownAs(Kind.VERSION, id, other));
        String number = fields.optionalText("number");
        Integer points = fields.optionalCount("points");
        String pointsNote = fields.optionalText("pointsNote");
        EdtfDate date = fields.date("date");
        String dateNote = fields.optionalText("dateNote");
        VersionStatus status = fields.term("status", VersionStatus.class);
        List<DraftingClaim> draftedBy = fields.list("draftedBy", VersionReader::draftingClaim);
        List<Derivation> derivedFrom = fields.list("derivedFrom", from -> derivation(from, id));
        String derivedNote = fields.optionalText("derivedNote");
        AgreementTerms agreement = fields.optional("agreement", PlanReader::agreement);
        Access access = SharedReaders.access(fields);
        String note = fields.optionalText("note");
        List<Listed> listed = new ArrayList<>();
        List<VersionText> texts = fields.list("texts", text -> text(text, listed));
        checkTranslations(fields, listed);
        return fields.build(() -> new PlanVersion(
                id,
                label,
                otherLabels,
                number,
                points,
                pointsNote,
                date,
                dateNote,
                status,
                draftedBy,
                derivedFrom,
                derivedNote,
                agreement,
                access,
                note,
                texts));
    }

    private static Optional<DraftingClaim> draftingClaim(Fields fields) {
        String id = fields.id("id", Kind.DRAFTING_CLAIM);
        fields.missingIfAbsent("author");
        List<String> authors = fields.references("author", Kind.PARTY);
        String gist = fields.optionalText("gist");
        Claimant claimedBy = SharedReaders.claimant(fields, "claimedBy");
        String source = fields.reference("source", Kind.SOURCE);
        EdtfDate date = fields.date("date");
        List<String> contradicts = SharedReaders.contradicts(fields, id, Kind.DRAFTING_CLAIM);
        String note = fields.optionalText("note");
        return fields.build(() -> new DraftingClaim(id, authors, gist, claimedBy, source, date, contradicts, note));
    }

    private static Optional<Derivation> derivation(Fields fields, String descendant) {
        String version = fields.reference("version", Kind.VERSION);
        fields.context().references().follows("derivedFrom", descendant, version, fields.place("version"));
        DerivationBasis basis = fields.term("basis", DerivationBasis.class);
        String source = fields.optionalReference("source", Kind.SOURCE);
        if (basis == DerivationBasis.STATED && source == null) {
            fields.issue(
                    fields.place("basis"), "a stated descent names no source", "add 'source: …' or write 'inferred'");
        }
        String note = fields.optionalText("note");
        return fields.build(() -> new Derivation(version, basis, source, note));
    }

    private static Optional<VersionText> text(Fields fields, List<Listed> listed) {
        String file = file(fields, "file", fields.text("file"));
        fields.missingIfAbsent("language");
        String language = fields.optionalLanguage("language");
        TextRole role = fields.term("role", TextRole.class);
        TextPart part = fields.term("part", TextPart.class);
        String translationOf = fields.optionalText("translationOf");
        listed.add(new Listed(file, fields.place("file"), translationOf, fields.place("translationOf")));
        String source = fields.optionalReference("source", Kind.SOURCE);
        Received received = received(fields);
        String basis = fields.optionalText("basis");
        if (basis != null) {
            file(fields, "basis", basis);
        }
        Access access = SharedReaders.access(fields);
        Map<String, List<String>> clauseTopics = fields.listsById("clauseTopics", Kind.TOPIC);
        String digest = SharedReaders.digest(fields, file);
        String note = fields.optionalText("note");
        return fields.build(() -> new VersionText(
                file,
                language == null ? "und" : language,
                role,
                part,
                translationOf,
                source,
                received,
                basis,
                access,
                clauseTopics,
                digest,
                note));
    }

    private static String file(Fields fields, String key, String file) {
        if (fields.isText(key)) {
            fields.context()
                    .files()
                    .check(file, fields.place(key), fields.context().issues());
        }
        return file;
    }

    private static @Nullable Received received(Fields fields) {
        if (fields.isText("received")) {
            String text = fields.optionalText("received");
            return text == null ? null : new Received(text, null, null, null, null);
        }
        return fields.optional("received", map -> {
            String text = map.optionalText("text");
            EdtfDate when = map.optionalDate("when");
            String from = map.optionalText("from");
            String how = map.optionalText("how");
            String by = map.optionalText("by");
            return map.build(() -> new Received(text, when, from, how, by));
        });
    }

    /** A translation is of another text of the same version, and no file stands for two texts. */
    private static void checkTranslations(Fields fields, List<Listed> texts) {
        Set<String> files = texts.stream().map(Listed::file).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (Listed text : texts) {
            if (!seen.add(text.file())) {
                fields.issue(text.filePlace(), "'" + text.file() + "' stands for two texts", "list it once");
            }
            String original = text.original();
            if (original != null && files.contains(original)) {
                fields.context().references().follows("translationOf", text.file(), original, text.originalPlace());
            } else if (original != null) {
                fields.issue(
                        text.originalPlace(),
                        "'" + text.file() + "' translates '" + original + "', which is no text of this version",
                        "write the 'file' of the text it translates");
            }
        }
    }

    private record Listed(
            String file, Place filePlace, @Nullable String original, Place originalPlace) {}
}
