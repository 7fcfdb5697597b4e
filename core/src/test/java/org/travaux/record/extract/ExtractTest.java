package org.travaux.record.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.travaux.fixtures.SamplePlan;
import org.travaux.model.Access;
import org.travaux.model.plan.PlanVersion;
import org.travaux.model.plan.VersionText;
import org.travaux.model.reaction.Reaction;
import org.travaux.record.PlanFolder;
import org.travaux.record.PlanRecord;
import org.travaux.record.check.PlanFormatException;
import org.travaux.record.extract.Omission.Cause;
import org.travaux.record.extract.Omission.Kind;

/** Parts of a record are records, and tell nothing of what they leave out. */
class ExtractTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final Reader EVERYBODY = Reader.everybody(TODAY);
    private static final Reader ARCHIVIST =
            new Reader("archivist", Set.of(Access.Kind.RESTRICTED, Access.Kind.EMBARGOED), TODAY);

    @TempDir
    private Path parent;

    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        folder = SamplePlan.LAKE_ACCORD.copyTo(parent);
    }

    private void replace(String file, String text, String by) throws IOException {
        Path path = folder.resolve(file);
        String before = Files.readString(path);
        assertThat(before).contains(text);
        Files.writeString(path, before.replace(text, by));
    }

    private Extract disclosed(Reader reader) throws PlanFormatException {
        PlanRecord record = PlanFolder.read(folder);
        return Disclosure.of(record, record, reader);
    }

    private void closeText(String file) throws IOException {
        Path plan = folder.resolve("plan.yaml");
        String closed = Pattern.compile("(- file: " + Pattern.quote(file) + "\\n)((?:    .*\\n)*?)    access: open\\n")
                .matcher(Files.readString(plan))
                .replaceFirst("$1$2    access: restricted\n");
        assertThat(closed).contains("restricted\n    clauseTopics");
        Files.writeString(plan, closed);
    }

    @Test
    void what_is_open_to_everybody_is_all_there_is() throws Exception {
        replace("watch.yaml", "  access: restricted\n", "");
        assertThat(disclosed(EVERYBODY).isWhole()).isTrue();
        assertThat(disclosed(EVERYBODY).record()).isEqualTo(PlanFolder.read(folder));
    }

    @Test
    void a_closed_text_goes_with_all_that_tells_its_words() throws Exception {
        closeText("texts/second-draft.en.txt");
        Extract extract = disclosed(EVERYBODY);
        assertThat(extract.omissions())
                .contains(
                        new Omission(Kind.TEXT, "texts/second-draft.en.txt", Cause.CLOSED, "restricted"),
                        new Omission(Kind.WATCH_LINE, "w-arbitration", Cause.CLOSED, "restricted"))
                .anyMatch(omission -> omission.kind() == Kind.LINK);
        PlanVersion version = extract.record().plan().version("second-draft").orElseThrow();
        assertThat(version.texts())
                .extracting(VersionText::file, VersionText::translationOf)
                .containsExactly(tuple("texts/second-draft.fr.txt", null));
        assertThat(disclosed(ARCHIVIST).isWhole()).isTrue();
        assertThat(extract.count(Cause.CLOSED)).contains("1 text").contains(" and ");
    }

    @Test
    void a_closed_source_closes_what_was_taken_from_it() throws Exception {
        replace("sources.yaml", "embargoed until 2021-05-31", "embargoed until 2026-02-01");
        Extract extract = disclosed(EVERYBODY);
        assertThat(extract.record().reactions())
                .noneMatch(reaction -> reaction.source().equals("courier-0414"));
        assertThat(extract.record().claims()).noneMatch(claim -> claim.source().equals("courier-0414"));
        assertThat(extract.record().source("courier-0414").orElseThrow().capture())
                .isNull();
        assertThat(disclosed(Reader.everybody(LocalDate.of(2026, 2, 2)))
                        .record()
                        .claims())
                .anyMatch(claim -> claim.source().equals("courier-0414"));
    }

    @Test
    void what_is_closed_today_is_closed_in_earlier_states() throws Exception {
        PlanRecord before = PlanFolder.read(folder);
        closeText("texts/second-draft.en.txt");
        PlanRecord after = PlanFolder.read(folder);
        assertThat(Disclosure.of(before, after, EVERYBODY).omissions())
                .contains(new Omission(Kind.TEXT, "texts/second-draft.en.txt", Cause.CLOSED, "restricted"));
        assertThat(Disclosure.of(after, before, EVERYBODY).omissions())
                .contains(new Omission(Kind.TEXT, "texts/second-draft.en.txt", Cause.CLOSED, "restricted"));
    }

    @Test
    void a_day_shows_what_was_on_the_table_and_who_had_it() throws Exception {
        PlanRecord record = PlanFolder.read(folder);
        Extract extract = EventTime.on(record, LocalDate.of(2021, 4, 10));
        assertThat(extract.record().plan().versions())
                .extracting(PlanVersion::id)
                .containsExactly("mediator-draft", "norvane-counter");
        assertThat(extract.record().reactions())
                .extracting(Reaction::dateSaid)
                .isNotEmpty()
                .allMatch(said -> said.mayBeOnOrBefore(LocalDate.of(2021, 4, 10)) && !said.isUnknown());
        assertThat(extract.record().plan().circulation())
                .allMatch(claim -> !claim.version().equals("second-draft"));
        assertThat(extract.count(Cause.UNDATED)).isEqualTo("1 statement");
        assertThat(extract.count(Cause.LATER)).contains("1 version");
        assertThat(EventTime.on(record, TODAY).record().plan()).isEqualTo(record.plan());
    }

    /** Any choice of what is closed leaves a plan folder that can be read, is what was promised, and has no byte of the rest. */
    @RepeatedTest(40)
    void every_part_is_a_plan_folder_without_the_rest(RepetitionInfo repetition) throws Exception {
        Random random = new Random(repetition.getCurrentRepetition());
        PlanFolder.write(someClosed(PlanFolder.read(folder), random), folder);
        PlanRecord record = PlanFolder.read(folder);
        Extract extract = Disclosure.of(record, record, EVERYBODY);
        if (random.nextBoolean()) {
            LocalDate day = LocalDate.of(2021, 3, 1).plusDays(random.nextInt(100));
            extract = extract.then(part -> EventTime.on(part, day));
        }
        List<String> words = new ArrayList<>();
        Set<String> kept = Extract.files(extract.record());
        for (String file : Extract.files(record)) {
            if (!kept.contains(file)) {
                words.addAll(longLines(folder.resolve(file)));
            }
        }
        List<String> unnamed = ExtractFolder.reduce(folder, extract, file -> false);
        assertThat(PlanFolder.read(folder)).isEqualTo(extract.record());
        assertThat(unnamed.contains("README.md")).isEqualTo(!extract.isWhole());
        String left = left();
        words.stream()
                .filter(word -> kept.stream()
                        .noneMatch(file -> longLines(folder.resolve(file)).contains(word)))
                .forEach(word -> assertThat(left).doesNotContain(word));
    }

    private static PlanRecord someClosed(PlanRecord record, Random random) {
        return record.withPlan(record.plan()
                        .withVersions(record.plan().versions().stream()
                                .map(version -> with(
                                        version,
                                        random,
                                        Map.of(
                                                "texts",
                                                version.texts().stream()
                                                        .map(text -> with(text, random, Map.of()))
                                                        .toList())))
                                .toList()))
                .withSources(record.sources().stream()
                        .map(source -> with(source, random, Map.of()))
                        .toList())
                .withReactions(record.reactions().stream()
                        .map(reaction -> with(reaction, random, Map.of()))
                        .toList());
    }

    /** The same record with other values of some components, and closed once in four times. */
    private static <T extends Record> T with(T thing, Random random, Map<String, Object> others) {
        try {
            List<Class<?>> types = new ArrayList<>();
            List<@Nullable Object> values = new ArrayList<>();
            for (RecordComponent component : thing.getClass().getRecordComponents()) {
                types.add(component.getType());
                boolean closed = component.getType().equals(Access.class) && random.nextInt(4) == 0;
                Object value = closed
                        ? new Access(Access.Kind.RESTRICTED, null)
                        : component.getAccessor().invoke(thing);
                values.add(others.getOrDefault(component.getName(), value));
            }
            @SuppressWarnings("unchecked") // the class of a record makes such records
            T made = (T) thing.getClass()
                    .getDeclaredConstructor(types.toArray(new Class<?>[0]))
                    .newInstance(values.toArray());
            return made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> longLines(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.length() > 45)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String left() throws IOException {
        StringBuilder left = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                left.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return new String(left.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
