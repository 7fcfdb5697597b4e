package org.travaux.archive.akoma;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.travaux.archive.metadata.Holding;
import org.travaux.archive.xml.XmlOut;
import org.travaux.model.EdtfDate;
import org.travaux.model.plan.DraftingClaim;
import org.travaux.model.plan.Party;
import org.travaux.model.plan.Plan;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.TextRole;
import org.travaux.model.plan.VersionText;

/** What a document is: the plan as a work, the version in its language as an expression of it, this file as its manifestation. */
final class AknMeta {

    /** The namespace of what Akoma Ntoso has no place for. */
    static final String OWN = "urn:travaux:metadata:1";

    private static final String PROGRAM = "#travaux";
    private static final String NOBODY = "#unnamed";

    private final AknText text;
    private final AknUris uris;
    private final XmlOut xml;
    private final ElementIds ids;

    AknMeta(AknText text, XmlOut xml, ElementIds ids) {
        this.text = text;
        this.uris = new AknUris(text.holding());
        this.xml = xml;
        this.ids = ids;
    }

    private Plan plan() {
        return text.holding().record().plan();
    }

    private PlanVersion version() {
        return text.version();
    }

    /** Of the document itself, or of an annex in it. */
    void write(String component, boolean isPart) throws IOException {
        xml.open("meta").open("identification", "source", PROGRAM);
        work(component);
        expression(component);
        manifestation(component);
        xml.close();
        if (!isPart) {
            references();
            notes();
            proprietary();
        }
        xml.close();
    }

    private void names(String uri, String component, String suffix) throws IOException {
        xml.empty("FRBRthis", "value", uri + component + suffix).empty("FRBRuri", "value", uri + suffix);
    }

    private void work(String component) throws IOException {
        xml.open("FRBRWork");
        names(uris.work(), component, "");
        xml.empty("FRBRalias", "value", text.holding().plan().id().uri(), "name", "urn");
        dates(uris.workDate().orElse(EdtfDate.UNKNOWN), "earliest version");
        authors(plan().versions().stream()
                .flatMap(each -> each.draftedBy().stream())
                .toList());
        xml.empty("FRBRcountry", "value", AknUris.COUNTRY)
                .empty("FRBRsubtype", "value", AknUris.SUBTYPE)
                .empty("FRBRname", "value", plan().title())
                .close();
    }

    private void expression(String component) throws IOException {
        xml.open("FRBRExpression");
        names(uris.expression(version(), text.text()), component, "");
        xml.empty("FRBRalias", "value", version().label(), "name", "label");
        dates(version().date(), "on the table");
        authors(version().draftedBy());
        xml.empty("FRBRversionNumber", "value", version().id());
        TextRole role = text.text().role();
        xml.empty(
                "FRBRauthoritative",
                "value",
                String.valueOf(role == TextRole.AUTHENTIC || role == TextRole.OFFICIAL_TRANSLATION));
        xml.empty("FRBRlanguage", "language", AknUris.language(text.text().language()));
        String original = text.text().translationOf();
        if (original != null) {
            translation(original);
        }
        xml.close();
    }

    private void translation(String file) throws IOException {
        for (PlanVersion each : plan().versions()) {
            Optional<VersionText> original = each.texts().stream()
                    .filter(candidate -> candidate.file().equals(file))
                    .findFirst();
            if (original.isPresent()) {
                xml.empty(
                        "FRBRtranslation",
                        "href",
                        uris.expression(each, original.get()),
                        "fromLanguage",
                        AknUris.language(original.get().language()),
                        "authoritative",
                        String.valueOf(text.text().role() == TextRole.OFFICIAL_TRANSLATION),
                        "by",
                        NOBODY);
                return;
            }
        }
    }

    private void manifestation(String component) throws IOException {
        xml.open("FRBRManifestation");
        names(uris.manifestation(version(), text.text()), component, ".xml");
        xml.empty("FRBRdate", "date", uris.deposited().toString(), "name", "deposited in the archive")
                .empty("FRBRauthor", "href", PROGRAM, "as", "#editor")
                .empty("FRBRformat", "value", "application/akn+xml")
                .close();
    }

    /** A date that allows several days has the first and the last of them, each with its name. */
    private void dates(EdtfDate date, String what) throws IOException {
        Optional<LocalDate> first = AknUris.first(date);
        Optional<LocalDate> last = AknUris.last(date);
        if (first.isEmpty() && last.isEmpty()) {
            xml.empty("FRBRdate", "date", uris.deposited().toString(), "name", what + ": unknown; day of the deposit");
            return;
        }
        boolean exact = first.equals(last) && !date.isUncertain() && !date.isApproximate();
        if (first.isPresent()) {
            String name = exact ? what : what + ": earliest day of " + date.text();
            xml.empty("FRBRdate", "date", first.get().toString(), "name", name);
        }
        if (last.isPresent() && !first.equals(last)) {
            xml.empty("FRBRdate", "date", last.get().toString(), "name", what + ": latest day of " + date.text());
        }
    }

    /** All who are said to have written it; those of whom others say otherwise are marked so. */
    private void authors(Iterable<DraftingClaim> claims) throws IOException {
        Map<String, Boolean> authors = new LinkedHashMap<>();
        for (DraftingClaim claim : claims) {
            boolean disputed = !claim.contradicts().isEmpty();
            claim.authors().forEach(author -> authors.merge(author, disputed, (one, other) -> one || other));
        }
        for (Map.Entry<String, Boolean> author : authors.entrySet()) {
            xml.empty(
                    "FRBRauthor",
                    "href",
                    "#" + partyId(author.getKey()),
                    "as",
                    author.getValue() ? "#disputed-author" : "#author");
        }
        if (authors.isEmpty()) {
            xml.empty("FRBRauthor", "href", NOBODY, "as", "#author");
        }
    }

    private static String partyId(String party) {
        return "party-" + party.replaceAll("[^\\p{L}\\p{N}._-]", "-");
    }

    private void references() throws IOException {
        xml.open("references", "source", PROGRAM);
        Map<String, String> named = new LinkedHashMap<>();
        plan().parties().forEach(party -> named.put(party.id(), party.name()));
        plan().versions().stream()
                .flatMap(each -> each.draftedBy().stream())
                .flatMap(claim -> claim.authors().stream())
                .forEach(author -> named.putIfAbsent(author, author));
        for (Map.Entry<String, String> party : named.entrySet()) {
            reference("TLCOrganization", partyId(party.getKey()), "organization", party.getKey(), party.getValue());
        }
        reference("TLCOrganization", "unnamed", "organization", "unnamed", "nobody is named");
        reference(
                "TLCObject",
                "travaux",
                "object",
                "travaux",
                text.holding().scope().program());
        reference("TLCRole", "author", "role", "author", "said to have drafted it");
        reference(
                "TLCRole",
                "disputed-author",
                "role",
                "disputed-author",
                "said to have drafted it, others say otherwise");
        reference("TLCRole", "editor", "role", "editor", "wrote this file from what was read of the text");
        xml.close();
    }

    private void reference(String element, String id, String kind, String name, String shown) throws IOException {
        xml.empty(
                element,
                "eId",
                ids.only("", id),
                "href",
                "/akn/ontology/" + kind + "/" + AknUris.COUNTRY + "/" + AknUris.encoded(name),
                "showAs",
                shown);
    }

    private void notes() throws IOException {
        String notice = text.text().role().notice().orElse(null);
        String note = text.text().note();
        if (notice == null && note == null) {
            return;
        }
        xml.open("notes", "source", PROGRAM);
        for (String each : new String[] {notice, note}) {
            if (each != null) {
                xml.open("note", "eId", ids.of("", "note", null))
                        .leaf("p", each)
                        .close();
            }
        }
        xml.close();
    }

    /** What the text is in the record, in its own words. */
    private void proprietary() throws IOException {
        Holding holding = text.holding();
        xml.open("proprietary", "source", PROGRAM, "xmlns:travaux", OWN);
        own("plan", holding.plan().id().uri());
        own("archivedVersion", holding.version().name());
        own("version", version().id());
        own("status", version().status().id());
        own("date", version().date().text());
        own("file", text.text().file());
        own("language", text.text().language());
        own("role", text.text().role().id());
        own("part", text.text().part().id());
        own("access", text.text().access().text());
        if (holding.file(text.text().file()).isPresent()) {
            own("digest", "sha512:" + holding.file(text.text().file()).get().sha512());
        }
        for (Party party : plan().parties()) {
            if (party.role() != null) {
                xml.leaf("travaux:party", party.role(), "href", "#" + partyId(party.id()));
            }
        }
        own("extract", holding.scope().sentence());
        xml.close();
    }

    private void own(String name, String value) throws IOException {
        xml.leaf("travaux:" + name, value);
    }
}
