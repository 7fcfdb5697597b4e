package org.travaux;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.travaux.architecture.ModuleArchitecture;

/** The arrows of core: a stage knows the stages left of it and nothing right of it. */
class ArchitectureTest {

    private static final String TEXT = "org.travaux.text";
    private static final String MODEL = "org.travaux.model";
    private static final String PLAN = "org.travaux.model.plan";
    private static final String EVIDENCE = "org.travaux.model.evidence";
    private static final String REACTION = "org.travaux.model.reaction";
    private static final String INGEST = "org.travaux.ingest";
    private static final String TREE = "org.travaux.ingest.tree";
    private static final String SEQUENCE = "org.travaux.ingest.tree.sequence";
    private static final String ALIGN = "org.travaux.align";
    private static final String DIFF_TEXT = "org.travaux.diff.text";
    private static final String MEANING = "org.travaux.diff.semantic";
    private static final String SEMANTICS = "org.travaux.semantics";
    private static final String LEXICON = SEMANTICS + ".lexicon";
    private static final String TERM = SEMANTICS + ".term";
    private static final String NORM = SEMANTICS + ".norm";
    private static final String PAIR = MEANING + ".pair";
    private static final String FACET = MEANING + ".facet";
    private static final String COMPARE = "org.travaux.compare";
    private static final String RECORD = "org.travaux.record";
    private static final String REACTIONS = "org.travaux.reactions";
    private static final String CHECK = "org.travaux.record.check";
    private static final String READ = "org.travaux.record.read";
    private static final String EXCHANGE = "org.travaux.record.exchange";
    private static final String ENTRY = "org.travaux.record.exchange.entry";
    private static final String WRITE = "org.travaux.record.write";

    private static final String ARCHIVE = "org.travaux.archive";
    private static final String EVENT = ARCHIVE + ".event";
    private static final String DERIVE = ARCHIVE + ".derive";
    private static final String FORMAT = ARCHIVE + ".format";
    private static final String JSON = ARCHIVE + ".json";
    private static final String DISK = ARCHIVE + ".disk";
    private static final String FIXITY = ARCHIVE + ".fixity";
    private static final String STORE = ARCHIVE + ".store";
    private static final String METADATA = ARCHIVE + ".metadata";
    private static final String INDEX = ARCHIVE + ".index";

    private static final ModuleArchitecture CORE = ModuleArchitecture.ofThisModule(Map.ofEntries(
            Map.entry(TEXT, List.of()),
            Map.entry(MODEL, List.of(TEXT)),
            Map.entry(EVIDENCE, List.of(MODEL)),
            Map.entry(PLAN, List.of(MODEL, EVIDENCE)),
            Map.entry(REACTION, List.of(MODEL, EVIDENCE)),
            Map.entry(INGEST + ".label", List.of(TEXT)),
            Map.entry(INGEST + ".ocr", List.of(TEXT)),
            Map.entry(INGEST + ".rival", List.of(TEXT, MODEL)),
            Map.entry(INGEST, List.of(TEXT, MODEL, INGEST + ".label")),
            Map.entry(SEQUENCE, List.of(INGEST, INGEST + ".label")),
            Map.entry(
                    TREE,
                    List.of(TEXT, MODEL, INGEST, INGEST + ".label", INGEST + ".rival", INGEST + ".ocr", SEQUENCE)),
            Map.entry(INGEST + ".plain", List.of(TEXT, MODEL, INGEST, TREE)),
            Map.entry(INGEST + ".markdown", List.of(TEXT, MODEL, INGEST, TREE)),
            Map.entry(INGEST + ".mail", List.of(TEXT, MODEL, INGEST)),
            Map.entry(INGEST + ".html", List.of(TEXT, MODEL, INGEST, TREE, INGEST + ".html.style")),
            Map.entry(INGEST + ".html.style", List.of()),
            Map.entry(INGEST + ".packed", List.of(INGEST)),
            Map.entry(INGEST + ".office", List.of(TEXT, MODEL, INGEST)),
            Map.entry(INGEST + ".docx.style", List.of(MODEL, INGEST, INGEST + ".packed", INGEST + ".office")),
            Map.entry(
                    INGEST + ".docx",
                    List.of(TEXT, MODEL, INGEST, TREE, INGEST + ".packed", INGEST + ".office", INGEST + ".docx.style")),
            Map.entry(INGEST + ".doc", List.of(TEXT, MODEL, INGEST, TREE, INGEST + ".packed", INGEST + ".office")),
            Map.entry(INGEST + ".odt", List.of(TEXT, MODEL, INGEST, TREE, INGEST + ".packed", INGEST + ".office")),
            Map.entry(INGEST + ".rtf", List.of(TEXT, MODEL, INGEST, TREE, INGEST + ".packed", INGEST + ".office")),
            Map.entry(INGEST + ".pdf.page", List.of(INGEST)),
            Map.entry(INGEST + ".pdf.layout", List.of(INGEST + ".pdf.page")),
            Map.entry(
                    INGEST + ".pdf", List.of(TEXT, MODEL, INGEST, TREE, INGEST + ".pdf.page", INGEST + ".pdf.layout")),
            Map.entry(
                    INGEST + ".standard",
                    List.of(
                            INGEST,
                            INGEST + ".plain",
                            INGEST + ".markdown",
                            INGEST + ".docx",
                            INGEST + ".doc",
                            INGEST + ".odt",
                            INGEST + ".rtf",
                            INGEST + ".html",
                            INGEST + ".pdf",
                            INGEST + ".mail")),
            Map.entry(ALIGN, List.of()),
            Map.entry(ALIGN + ".feature", List.of(TEXT)),
            Map.entry(ALIGN + ".link", List.of(TEXT, ALIGN, ALIGN + ".feature")),
            Map.entry(ALIGN + ".standard", List.of(ALIGN, ALIGN + ".feature", ALIGN + ".link")),
            Map.entry(ALIGN + ".language", List.of(TEXT, ALIGN, ALIGN + ".link", ALIGN + ".standard")),
            Map.entry(ALIGN + ".meaning", List.of(ALIGN)),
            Map.entry(DIFF_TEXT, List.of(TEXT)),
            Map.entry(SEMANTICS, List.of(TEXT, MODEL)),
            Map.entry(SEMANTICS + ".fact", List.of(TEXT, SEMANTICS)),
            Map.entry(LEXICON, List.of(TEXT)),
            Map.entry(SEMANTICS + ".term", List.of(TEXT, SEMANTICS, SEMANTICS + ".fact", LEXICON)),
            Map.entry(NORM, List.of(TEXT, LEXICON, TERM)),
            Map.entry(MEANING, List.of(TEXT, MODEL, NORM)),
            Map.entry(PAIR, List.of(TEXT, MODEL, LEXICON, TERM, NORM, MEANING)),
            Map.entry(FACET + ".measure", List.of(TEXT, MODEL, LEXICON, TERM, NORM, MEANING, PAIR)),
            Map.entry(FACET + ".content", List.of(TEXT, MODEL, LEXICON, TERM, NORM, MEANING, PAIR)),
            Map.entry(
                    FACET,
                    List.of(TEXT, MODEL, LEXICON, TERM, NORM, MEANING, PAIR, FACET + ".measure", FACET + ".content")),
            Map.entry(MEANING + ".wording", List.of(TEXT, LEXICON, TERM, NORM, MEANING, PAIR)),
            Map.entry(
                    MEANING + ".standard",
                    List.of(TEXT, LEXICON, TERM, NORM, MEANING, PAIR, FACET, MEANING + ".wording")),
            Map.entry(COMPARE, List.of(TEXT, MODEL, INGEST, ALIGN, DIFF_TEXT, MEANING, SEMANTICS + ".fact")),
            Map.entry(
                    COMPARE + ".standard",
                    List.of(
                            TEXT,
                            MODEL,
                            INGEST,
                            ALIGN,
                            ALIGN + ".standard",
                            ALIGN + ".language",
                            DIFF_TEXT,
                            SEMANTICS,
                            SEMANTICS + ".fact",
                            MEANING,
                            MEANING + ".standard",
                            COMPARE)),
            Map.entry(CHECK, List.of()),
            Map.entry(READ, List.of(MODEL, PLAN, EVIDENCE, REACTION, CHECK)),
            Map.entry(WRITE, List.of(MODEL, PLAN, EVIDENCE, REACTION)),
            Map.entry(ENTRY, List.of(MODEL, PLAN, EVIDENCE)),
            Map.entry(EXCHANGE + ".table", List.of(MODEL, EVIDENCE, REACTION, CHECK, ENTRY)),
            Map.entry(EXCHANGE + ".jsonl", List.of(MODEL, PLAN, EVIDENCE, REACTION, RECORD, CHECK, ENTRY)),
            Map.entry(
                    EXCHANGE,
                    List.of(
                            MODEL,
                            PLAN,
                            EVIDENCE,
                            REACTION,
                            RECORD,
                            CHECK,
                            READ,
                            ENTRY,
                            EXCHANGE + ".table",
                            EXCHANGE + ".jsonl")),
            Map.entry(RECORD + ".filter", List.of(MODEL, EVIDENCE, REACTION)),
            Map.entry(RECORD + ".extract", List.of(MODEL, PLAN, EVIDENCE, REACTION, RECORD, CHECK)),
            Map.entry(RECORD, List.of(MODEL, PLAN, EVIDENCE, REACTION, CHECK, READ, WRITE)),
            Map.entry("org.travaux.intake", List.of(TEXT, MODEL, PLAN, INGEST, RECORD, CHECK)),
            Map.entry(
                    "org.travaux.intake.marked",
                    List.of(
                            TEXT,
                            MODEL,
                            PLAN,
                            EVIDENCE,
                            REACTION,
                            INGEST,
                            ALIGN,
                            MEANING,
                            COMPARE,
                            RECORD,
                            CHECK,
                            ENTRY,
                            "org.travaux.intake",
                            "org.travaux.lineage")),
            Map.entry(
                    "org.travaux.lineage",
                    List.of(
                            TEXT,
                            MODEL,
                            PLAN,
                            INGEST,
                            ALIGN,
                            ALIGN + ".standard",
                            DIFF_TEXT,
                            SEMANTICS,
                            COMPARE,
                            RECORD)),
            Map.entry(
                    "org.travaux.lineage.blame",
                    List.of(TEXT, MODEL, ALIGN, DIFF_TEXT, COMPARE, "org.travaux.lineage")),
            Map.entry(
                    "org.travaux.anchor",
                    List.of(
                            MODEL,
                            PLAN,
                            EVIDENCE,
                            REACTION,
                            INGEST,
                            ALIGN,
                            COMPARE,
                            RECORD,
                            CHECK,
                            EXCHANGE,
                            "org.travaux.lineage")),
            Map.entry(ARCHIVE, List.of(MODEL, CHECK)),
            Map.entry(INDEX, List.of(TEXT, RECORD + ".filter", ARCHIVE)),
            Map.entry(INDEX + ".words", List.of(TEXT, INDEX)),
            Map.entry(INDEX + ".state", List.of(STORE)),
            Map.entry(
                    INDEX + ".entry",
                    List.of(MODEL, PLAN, EVIDENCE, REACTION, RECORD, CHECK, RECORD + ".extract", ARCHIVE, JSON, INDEX)),
            Map.entry(
                    INDEX + ".file",
                    List.of(
                            MODEL,
                            CHECK,
                            ARCHIVE,
                            RECORD + ".filter",
                            INDEX,
                            INDEX + ".words",
                            INDEX + ".state",
                            INDEX + ".entry")),
            Map.entry(
                    INDEX + ".standard",
                    List.of(
                            CHECK,
                            RECORD + ".extract",
                            ARCHIVE,
                            JSON,
                            STORE,
                            INDEX,
                            INDEX + ".words",
                            INDEX + ".state",
                            INDEX + ".entry",
                            INDEX + ".file")),
            Map.entry(JSON, List.of()),
            Map.entry(FORMAT, List.of()),
            Map.entry(EVENT, List.of(ARCHIVE, JSON)),
            Map.entry(DERIVE, List.of(MODEL, PLAN, INGEST, ARCHIVE, FORMAT, JSON)),
            Map.entry(DISK, List.of(ARCHIVE)),
            Map.entry(FIXITY, List.of(ARCHIVE, DISK, EVENT)),
            Map.entry(ARCHIVE + ".account", List.of(MODEL, EVIDENCE, RECORD, ARCHIVE, EVENT, DERIVE, FORMAT)),
            Map.entry(
                    STORE,
                    List.of(
                            MODEL,
                            PLAN,
                            EVIDENCE,
                            RECORD,
                            CHECK,
                            ARCHIVE,
                            DISK,
                            ARCHIVE + ".account",
                            EVENT,
                            FIXITY,
                            DERIVE,
                            FORMAT,
                            JSON)),
            Map.entry(
                    ARCHIVE + ".access",
                    List.of(MODEL, PLAN, RECORD, CHECK, READ, RECORD + ".extract", ARCHIVE, STORE, JSON)),
            Map.entry(ARCHIVE + ".diff", List.of(MODEL, PLAN, EVIDENCE, REACTION, RECORD)),
            Map.entry(ARCHIVE + ".xml", List.of()),
            Map.entry(ARCHIVE + ".bag", List.of(DISK)),
            Map.entry(METADATA, List.of(MODEL, PLAN, EVIDENCE, RECORD, ARCHIVE, EVENT, JSON)),
            Map.entry(
                    ARCHIVE + ".premis",
                    List.of(MODEL, PLAN, EVIDENCE, RECORD, ARCHIVE, EVENT, METADATA, ARCHIVE + ".xml")),
            Map.entry(ARCHIVE + ".akoma", List.of(MODEL, PLAN, EVIDENCE, RECORD, ARCHIVE, METADATA, ARCHIVE + ".xml")),
            Map.entry(
                    ARCHIVE + ".transfer",
                    List.of(
                            MODEL,
                            PLAN,
                            INGEST,
                            RECORD,
                            CHECK,
                            RECORD + ".extract",
                            ARCHIVE,
                            DISK,
                            ARCHIVE + ".access",
                            EVENT,
                            JSON,
                            METADATA,
                            ARCHIVE + ".premis",
                            ARCHIVE + ".akoma",
                            ARCHIVE + ".bag")),
            Map.entry(ARCHIVE + ".verify", List.of(ARCHIVE, EVENT, FIXITY, STORE)),
            Map.entry(REACTIONS, List.of(TEXT, MODEL, PLAN, EVIDENCE, REACTION, INGEST, RECORD, "org.travaux.lineage")),
            Map.entry(
                    REACTIONS + ".carry",
                    List.of(
                            MODEL,
                            PLAN,
                            EVIDENCE,
                            REACTION,
                            INGEST,
                            ALIGN,
                            COMPARE,
                            MEANING,
                            RECORD,
                            "org.travaux.lineage",
                            "org.travaux.anchor",
                            REACTIONS)),
            Map.entry(REACTIONS + ".dispute", List.of(MODEL, PLAN, EVIDENCE, REACTION, RECORD, REACTIONS)),
            Map.entry(
                    REACTIONS + ".position",
                    List.of(
                            MODEL,
                            PLAN,
                            EVIDENCE,
                            REACTION,
                            INGEST,
                            ALIGN,
                            COMPARE,
                            RECORD + ".filter",
                            "org.travaux.lineage",
                            REACTIONS,
                            REACTIONS + ".carry")),
            Map.entry(
                    REACTIONS + ".provision",
                    List.of(
                            MODEL,
                            PLAN,
                            EVIDENCE,
                            REACTION,
                            INGEST,
                            RECORD,
                            "org.travaux.lineage",
                            REACTIONS,
                            REACTIONS + ".carry")),
            Map.entry(
                    REACTIONS + ".circulation",
                    List.of(MODEL, PLAN, EVIDENCE, REACTION, RECORD, "org.travaux.lineage", REACTIONS)),
            Map.entry(
                    REACTIONS + ".outcome",
                    List.of(
                            MODEL,
                            REACTION,
                            INGEST,
                            ALIGN,
                            COMPARE,
                            MEANING,
                            NORM,
                            "org.travaux.lineage",
                            REACTIONS,
                            REACTIONS + ".carry"))));

    @Test
    void classes_were_scanned() {
        assertThat(CORE.classes()).hasSizeGreaterThan(30);
        assertThat(CORE.classes().contain("org.travaux.model.Clause")).isTrue();
    }

    @Test
    void every_package_keeps_its_arrows() {
        assertThat(CORE.violations()).isEmpty();
    }

    @Test
    void no_package_is_in_a_cycle() {
        CORE.checkFreeOfCycles();
    }
}
