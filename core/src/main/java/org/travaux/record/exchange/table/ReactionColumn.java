package org.travaux.record.exchange.table;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A column of a table of reactions, in the order in which they are written. */
public enum ReactionColumn {
    /** Its id; one is made where there is none. */
    ID("id", "reaction", "reaction id", "reference"),
    /** The party whose position it is: id, name or alias. */
    PARTY("party", "who", "actor", "side", "delegation"),
    /** Named members of the group that speaks. */
    MEMBERS("members", "member"),
    /** The named person who spoke. */
    SPEAKER("speaker", "speaker name", "said by", "person"),
    /** The speaker's office. */
    SPEAKER_ROLE("speakerRole", "role", "office", "function"),
    /** Who answers for it. */
    ATTRIBUTION("attribution", "attributed"),
    /** Who says so where it is second-hand: a party, or {@code outlet:NAME}. */
    ASSERTED_BY("assertedBy", "as asserted by", "according to"),
    /** The party in whose name it was said. */
    ON_BEHALF_OF("onBehalfOf", "for"),
    /** What was said, in our words. */
    PARAPHRASE("paraphrase", "statement", "summary", "gist", "what was said"),
    /** The speaker's own words. */
    QUOTE("quote", "quotation", "words"),
    /** BCP 47 tag of the quote's language. */
    QUOTE_LANGUAGE("quoteLanguage", "language", "lang"),
    /** The quote in the record's language. */
    TRANSLATION("translation"),
    /** Where it stands. */
    STANCE("stance", "position"),
    /** What it asks for: {@code facet: value (direction)}, several with semicolons. */
    SEEKS("seeks", "asks for", "wants", "demand", "demands"),
    /** The versions meant, by id or label. */
    VERSION("version", "versions", "draft", "version id", "version ids", "drafts"),
    /** How sure that is; told by the number of versions where it is empty. */
    CERTAINTY("certainty", "version certainty"),
    /** What the source calls the version. */
    VERSION_LABEL("versionLabel", "label", "draft label", "called"),
    /** The clauses meant: {@code us28:21; us28:7}, or numbers of the version. */
    CLAUSES("clauses", "clause", "point", "points", "provision", "provisions"),
    /** What the clauses are found by again, one for each: {@code number | first words | digest}. */
    ANCHORS("anchors", "anchor"),
    /** What the link to the clauses rests on. */
    CLAUSE_BASIS("clauseBasis", "basis"),
    /** Its topics, the main one first. */
    TOPICS("topics", "topic", "subject", "subjects"),
    /** What kind of thing it is about. */
    OBJECT("object", "about", "kind"),
    /** The party whose conduct, claim or demand is addressed. */
    ADDRESSED("addressedParty", "addressed", "addressee", "addressed to", "target party"),
    /** When it was said. */
    DATE("dateSaid", "date", "said on", "said", "when", "date of statement"),
    /** Id of the source in the plan, or of the new one. */
    SOURCE("source", "source id"),
    /** Who published it. */
    PUBLISHER("publisher", "outlet", "published by", "medium"),
    /** When it was published. */
    PUBLISHED("published", "published on", "publication date", "date published"),
    /** The publication's title. */
    TITLE("title", "headline", "source title"),
    /** Where it stands. */
    ADDRESS("address", "url", "link", "web address"),
    /** Its author. */
    AUTHOR("author", "byline"),
    /** What kind of publication it is. */
    SOURCE_TYPE("sourceType", "type", "type of source"),
    /** The outlet it relays. */
    VIA("via", "relays"),
    /** Id of the article in a collection of its own. */
    ARTICLE("article", "article id"),
    /** Sources that retell it. */
    ALSO_REPORTED_BY("alsoReportedBy", "also in", "other sources"),
    /** The same utterance told otherwise. */
    SAME_AS("sameAs"),
    /** The reaction of which it is a second printing. */
    REPEAT_OF("repeatOf"),
    /** Reactions that dispute the same. */
    CONTRADICTS("contradicts", "contested by"),
    /** The records of the same joint statement. */
    JOINT_WITH("jointWith"),
    /** Earlier records that it corrects. */
    SUPERSEDES("supersedes", "corrects"),
    /** Offset of the passage in the article, in code points. */
    PASSAGE_START("passageStart", "start"),
    /** Offset behind it. */
    PASSAGE_END("passageEnd", "end"),
    /** The passage. */
    PASSAGE_TEXT("passageText", "passage", "text"),
    /** The quoted runs in it: {@code start-end: text}, several with semicolons. */
    QUOTED("quoted", "quoted runs"),
    /** Who may see it. */
    ACCESS("access"),
    /** Anything else. */
    NOTE("note", "notes", "remark", "remarks", "comment", "comments");

    private static final Map<String, ReactionColumn> BY_NAME = byName();

    private final String heading;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of, which is immutable
    private final List<String> otherNames;

    ReactionColumn(String heading, String... otherNames) {
        this.heading = heading;
        this.otherNames = List.of(otherNames);
    }

    /** {@return its name as it is written} */
    public String heading() {
        return heading;
    }

    /**
     * {@return the column of this name, if there is one; case, blanks, punctuation and accents do not matter}
     *
     * @param name a name as people write it
     */
    public static Optional<ReactionColumn> of(String name) {
        return Optional.ofNullable(BY_NAME.get(bare(name)));
    }

    /** {@return the names of all columns, as they are written} */
    public static List<String> headings() {
        return Arrays.stream(values()).map(ReactionColumn::heading).toList();
    }

    private static Map<String, ReactionColumn> byName() {
        Map<String, ReactionColumn> names = new HashMap<>();
        for (ReactionColumn column : values()) {
            names.put(bare(column.heading), column);
            column.otherNames.forEach(name -> names.put(bare(name), column));
        }
        return names;
    }

    private static String bare(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
