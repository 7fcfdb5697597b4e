package org.travaux.record.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Access;
import org.travaux.model.Anchor;
import org.travaux.model.ClauseReference;
import org.travaux.model.Direction;
import org.travaux.model.Facet;
import org.travaux.model.evidence.Certainty;
import org.travaux.model.evidence.Claimant;
import org.travaux.model.evidence.VersionReference;
import org.travaux.record.check.References.Kind;

/** Reads what several files have in common. */
final class SharedReaders {

    private SharedReaders() {}

    static Claimant claimant(Fields fields, String key) {
        fields.missingIfAbsent(key);
        Claimant claimant = optionalClaimant(fields, key);
        return claimant == null ? new Claimant("?") : claimant;
    }

    /** A party's id, which must be known, or an outlet. */
    static @Nullable Claimant optionalClaimant(Fields fields, String key) {
        String text = fields.optionalText(key);
        if (text == null) {
            return null;
        }
        if (text.strip().equals("outlet:")) {
            fields.issue(fields.place(key), "no outlet is named after 'outlet:'", "add its name, as in outlet:Reuters");
            return null;
        }
        Claimant claimant = new Claimant(text);
        claimant.party().ifPresent(party -> fields.context().references().use(Kind.PARTY, party, fields.place(key)));
        return claimant;
    }

    /** Those contradicted; a reaction may contradict one that another record has. */
    static List<String> contradicts(Fields fields, String id, Kind kind) {
        List<String> contradicts =
                kind == Kind.REACTION ? fields.idsOrOutside("contradicts") : fields.references("contradicts", kind);
        contradicts.forEach(
                other -> fields.context().references().contradicts(kind, id, other, fields.place("contradicts")));
        return contradicts;
    }

    /** Access, open where nothing is said. */
    static Access access(Fields fields) {
        String text = fields.optionalText("access");
        if (text == null) {
            return Access.OPEN;
        }
        Optional<Access> access = Access.parse(text);
        if (access.isEmpty()) {
            fields.issue(
                    fields.place("access"),
                    "access cannot be '" + text + "'",
                    "write one of open, embargoed until 2026-05-01, restricted, metadata-only");
        }
        return access.orElse(Access.OPEN);
    }

    static Optional<VersionReference> versionReference(Fields fields) {
        Certainty certainty = fields.term("certainty", Certainty.class);
        List<String> versions = fields.references("ids", Kind.VERSION);
        String label = fields.optionalText("label");
        boolean fits = switch (certainty) {
            case CERTAIN -> versions.size() == 1;
            case ONE_OF -> versions.size() > 1;
            case UNKNOWN -> versions.isEmpty();
        };
        if (!fits) {
            fields.issue(
                    fields.start(),
                    "certainty '" + certainty.id() + "' does not fit with " + versions.size() + " ids",
                    "certain has one id, one-of several, unknown none");
        }
        return fields.build(() -> new VersionReference(certainty, versions, label));
    }

    static Optional<ClauseReference> clauseReference(Fields fields) {
        String version = fields.optionalReference("version", Kind.VERSION);
        return clauseReference(fields, version);
    }

    /** A clause of a version that is named elsewhere. */
    static Optional<ClauseReference> clauseReference(Fields fields, @Nullable String version) {
        String number = fields.text("number");
        Anchor anchor = fields.optional("anchor", SharedReaders::anchor);
        return fields.build(() -> new ClauseReference(version, number, anchor));
    }

    static Optional<Anchor> anchor(Fields fields) {
        String number = fields.optionalText("number");
        String firstWords = fields.textOrEmpty("firstWords");
        String digest = fields.text("digest");
        return fields.build(() -> new Anchor(number, firstWords, digest));
    }

    /** Direction of a facet, which must be one that the facet has. */
    static @Nullable Direction direction(Fields fields, Facet facet) {
        Direction direction = fields.optionalTerm("direction", Direction.class);
        if (direction != null && !facet.directions().contains(direction)) {
            Stream<String> known = facet.directions().stream().map(Direction::id);
            String all = String.join(", ", known.toList());
            fields.issue(
                    fields.place("direction"),
                    facet.id() + " has no direction '" + direction.id() + "'",
                    all.isEmpty() ? "leave the direction out" : "write one of " + all);
        }
        return direction;
    }

    /** The digest recorded for a file, if any; one that the file does not have is a problem. */
    static @Nullable String digest(Fields fields, String file) {
        String digest = fields.optionalText("digest");
        if (digest != null) {
            fields.context()
                    .files()
                    .checkDigest(
                            file,
                            digest,
                            fields.place("digest"),
                            fields.context().issues());
        }
        return digest;
    }
}
