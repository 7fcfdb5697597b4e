package org.travaux.report.redline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.IngestException;
import org.travaux.report.redline.SilentEdit.Kind;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.office.WordPackage;
import org.travaux.report.redline.proof.resolve.RevisionResolver;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;
import org.travaux.report.redline.xml.XmlPart;
import org.travaux.report.redline.xml.XmlText;

/** Edits a Word file with tracked changes in its XML, where nothing is tracked, at places that do not touch one another. */
final class SilentEditor {

    private static final XmlName SIMPLE = Word.w("fldSimple");
    private static final XmlName CODE = Word.w("instr");
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}_])\\p{L}{2,}(?![\\p{L}\\p{M}\\p{N}_])");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}_])\\d+(?![\\p{L}\\p{M}\\p{N}_])");

    /** How many words a paragraph has at least that is the same one when a word changes. */
    private static final int RICH = 4;

    private final Random random;
    private final Map<Kind, List<Place>> places = new EnumMap<>(Kind.class);
    private final List<boolean[]> taken = new ArrayList<>();
    private int planted;

    /** Whether something is tracked in notes: such ones do not go. */
    private boolean trackedNotes;

    /** What was done to notes: a note that went with its reference is not edited inside. */
    private @Nullable Kind ofNotes;

    /** Where something can be edited: paragraphs of a story, first and last, and how. */
    private record Place(
            int story, int from, int to, @Nullable Kind notes, Supplier<@Nullable SilentEdit> edit) {}

    private SilentEditor(Random random) {
        this.random = random;
    }

    /**
     * {@return what was edited}
     *
     * @param file the file, which is changed
     * @param edits how many edits there are at most
     * @param random chance
     */
    static List<SilentEdit> edit(WordPackage file, int edits, Random random) throws IngestException {
        SilentEditor editor = new SilentEditor(random);
        for (String kind : List.of("footnotes", "endnotes")) {
            String notes = file.related(kind);
            editor.trackedNotes |= notes != null
                    && RevisionResolver.hasRevisions(file.xml(notes).root());
        }
        Map<String, XmlPart> copies = new java.util.LinkedHashMap<>();
        for (String path : file.parts()) {
            if (path.matches("word/(document|footnotes|endnotes|header\\d+|footer\\d+)\\.xml")) {
                XmlPart part = file.xml(path);
                XmlPart copy = new XmlPart(part.root().copy(), part.prefixes());
                copies.put(path, copy);
                editor.new Story(path, editor.taken.size()).read(copy.root());
            }
        }
        List<SilentEdit> made = editor.plant(edits);
        copies.forEach(file::put);
        return made;
    }

    private List<SilentEdit> plant(int edits) {
        List<SilentEdit> made = new ArrayList<>();
        for (int tries = 0; tries < 20 && made.size() < edits && !places.isEmpty(); tries++) {
            List<Kind> kinds = List.copyOf(places.keySet());
            List<Place> some = places.get(kinds.get(random.nextInt(kinds.size())));
            if (some == null || some.isEmpty()) {
                continue;
            }
            Place place = some.remove(random.nextInt(some.size()));
            boolean[] story = taken.get(place.story());
            boolean free = true;
            for (int i = Math.max(0, place.from() - 1); i <= Math.min(story.length - 1, place.to() + 1); i++) {
                free &= !story[i];
            }
            free &= place.notes() == null || ofNotes == null || ofNotes == place.notes();
            SilentEdit edit = free ? place.edit().get() : null;
            if (edit != null) {
                java.util.Arrays.fill(story, place.from(), place.to() + 1, true);
                made.add(edit);
                ofNotes = place.notes() == null ? ofNotes : place.notes();
            }
        }
        return made;
    }

    private String fresh() {
        planted++;
        return "Silent" + planted + "x";
    }

    /** The text of one part. */
    private final class Story {
        private final String path;
        private final int number;
        private int paragraphs;

        /** What has begun and not ended: false for the code of a field, true for its result. */
        private final List<Boolean> fields = new ArrayList<>();

        Story(String path, int number) {
            this.path = path;
            this.number = number;
        }

        void read(XmlElement root) {
            blocks(root);
            taken.add(new boolean[paragraphs + 1]);
        }

        private boolean isBody() {
            return path.endsWith("document.xml");
        }

        private void blocks(XmlElement parent) {
            List<XmlElement> children = parent.elements();
            for (int i = 0; i < children.size(); i++) {
                XmlElement child = children.get(i);
                int first = paragraphs;
                if (child.is(Word.P)) {
                    boolean inField = !fields.isEmpty();
                    inParagraph(child, child);
                    if (isBody() && !inField && isWhole(child)) {
                        boolean between =
                                i + 1 < children.size() && children.get(i + 1).is(Word.P);
                        wholeParagraph(parent, child, first, between);
                    }
                    paragraphs++;
                } else if (child.is(Word.TR)) {
                    if (!isTracked(child, Word.TR_PR)) {
                        blocks(child);
                        row(parent, child, first);
                    } else {
                        count(child);
                    }
                } else if (child.is(Word.TC) && isTracked(child, Word.TC_PR)) {
                    count(child);
                } else {
                    blocks(child);
                }
            }
        }

        /** Counts paragraphs in which nothing is edited. */
        private void count(XmlElement element) {
            List<XmlElement> inside = new ArrayList<>();
            element.collect(Word.P, inside);
            paragraphs += inside.size();
        }

        private void trackedNotes(XmlElement element, List<XmlElement> found) {
            if (trackedNotes) {
                element.collect(Word.FOOTNOTE_REFERENCE, found);
                element.collect(Word.ENDNOTE_REFERENCE, found);
            }
        }

        private static boolean isTracked(XmlElement element, XmlName properties) {
            XmlElement read = element.child(properties);
            return read != null && RevisionResolver.hasRevisions(read);
        }

        private void row(XmlElement table, XmlElement row, int first) {
            List<XmlElement> unfit = new ArrayList<>();
            row.collect(Word.w("vMerge"), unfit);
            row.collect(Word.w("tbl"), unfit);
            row.collect(Word.w("sdt"), unfit);
            trackedNotes(row, unfit);
            long rows = table.elements().stream()
                    .filter(one -> one.is(Word.TR) && !isTracked(one, Word.TR_PR))
                    .count();
            List<String> words = words(row);
            if (isBody() && unfit.isEmpty() && rows > 1 && !words.isEmpty() && !RevisionResolver.hasRevisions(row)) {
                place(Kind.ROW_DELETED, first, paragraphs - 1, () -> {
                    remove(table, row);
                    return new SilentEdit(Kind.ROW_DELETED, words, List.of());
                });
            }
        }

        /** Whether nothing in a paragraph, its mark included, is tracked or belongs to something that goes over it. */
        private boolean isWhole(XmlElement paragraph) {
            List<XmlElement> unfit = new ArrayList<>();
            paragraph.collect(Word.SECT_PR, unfit);
            trackedNotes(paragraph, unfit);
            return unfit.isEmpty() && fields.isEmpty() && !RevisionResolver.hasRevisions(paragraph);
        }

        private void wholeParagraph(XmlElement parent, XmlElement paragraph, int at, boolean between) {
            List<String> words = words(paragraph);
            if (between && !words.isEmpty()) {
                place(Kind.PARAGRAPH_DELETED, at, at, () -> {
                    remove(parent, paragraph);
                    return new SilentEdit(Kind.PARAGRAPH_DELETED, words, List.of());
                });
            }
            if (between) {
                place(Kind.PARAGRAPH_INSERTED, at, at + 1, () -> {
                    String word = fresh();
                    XmlElement text = XmlElement.of(Word.T, new XmlText("The " + word + " stands here"));
                    parent.content()
                            .add(indexOf(parent, paragraph) + 1, XmlElement.of(Word.P, XmlElement.of(Word.R, text)));
                    return new SilentEdit(Kind.PARAGRAPH_INSERTED, List.of(), List.of(word));
                });
            }
        }

        private void inParagraph(XmlElement element, XmlElement paragraph) {
            for (XmlElement child : element.elements()) {
                if (child.is(Word.R)) {
                    run(child, paragraph);
                } else if (child.is(SIMPLE)) {
                    code(paragraph, List.of(), child);
                    fields.add(true);
                    inParagraph(child, paragraph);
                    fields.removeLast();
                } else if (child.is(Word.w("hyperlink")) || child.is(Word.w("sdt")) || child.is(Word.w("sdtContent"))) {
                    inParagraph(child, paragraph);
                }
            }
        }

        private void run(XmlElement run, XmlElement paragraph) {
            for (XmlElement child : run.elements()) {
                if (child.is(Word.w("fldChar"))) {
                    String type = String.valueOf(child.get(Word.w("fldCharType")));
                    switch (type) {
                        case "begin" -> fields.add(false);
                        case "separate" -> fields.set(fields.size() - 1, true);
                        default -> fields.removeLast();
                    }
                } else if (child.is(Word.INSTR_TEXT)) {
                    List<XmlElement> codes = new ArrayList<>();
                    paragraph.collect(Word.INSTR_TEXT, codes);
                    // The code may stand in several runs: only that of a single field in its paragraph is edited.
                    List<XmlElement> signs = new ArrayList<>();
                    paragraph.collect(Word.w("fldChar"), signs);
                    long begun = signs.stream()
                            .filter(sign -> "begin".equals(sign.get(Word.w("fldCharType"))))
                            .count();
                    if (begun == 1 && codes.getFirst().equals(child)) {
                        code(paragraph, codes, null);
                    }
                } else if (child.is(Word.T)) {
                    text(child, paragraph);
                }
            }
        }

        private void code(XmlElement paragraph, List<XmlElement> codes, @Nullable XmlElement simple) {
            if (!isBody() || !isRich(paragraph)) {
                return;
            }
            place(Kind.FIELD_CODE, paragraphs, paragraphs, () -> {
                String word = fresh();
                String made = " REF " + word + " ";
                StringBuilder old = new StringBuilder();
                if (simple == null) {
                    codes.forEach(code -> {
                        old.append(code.text());
                        code.content().clear();
                    });
                    codes.getFirst().add(new XmlText(made));
                } else {
                    old.append(simple.get(CODE));
                    simple.set(CODE, made);
                }
                return new SilentEdit(Kind.FIELD_CODE, List.of(old.toString().strip()), List.of(word));
            });
        }

        /** Whether so much stands in a paragraph that it is the same one when a word changes. */
        private boolean isRich(XmlElement paragraph) {
            return words(paragraph).size() >= RICH;
        }

        private void text(XmlElement text, XmlElement paragraph) {
            if (!isRich(paragraph)) {
                return;
            }
            Kind kind = isBody()
                    ? (fields.isEmpty() ? Kind.WORD : Kind.FIELD_RESULT)
                    : path.contains("notes") ? Kind.NOTE_WORD : Kind.MARGIN_WORD;
            place(kind, paragraphs, paragraphs, () -> replace(kind, text, WORD, fresh()));
            if (kind == Kind.WORD && NUMBER.matcher(text.text()).find()) {
                place(Kind.NUMBER, paragraphs, paragraphs, () -> {
                    planted++;
                    return replace(Kind.NUMBER, text, NUMBER, "7" + planted + "77");
                });
            }
        }

        private void place(Kind kind, int from, int to, Supplier<@Nullable SilentEdit> edit) {
            places.computeIfAbsent(kind, none -> new ArrayList<>())
                    .add(new Place(number, from, to, ofNotes(kind), edit));
        }
    }

    private static @Nullable Kind ofNotes(Kind kind) {
        return switch (kind) {
            case NOTE_WORD, ROW_DELETED, PARAGRAPH_DELETED -> kind == Kind.NOTE_WORD ? kind : Kind.ROW_DELETED;
            default -> null;
        };
    }

    private @Nullable SilentEdit replace(Kind kind, XmlElement text, Pattern what, String with) {
        String old = text.text();
        List<int[]> found = new ArrayList<>();
        Matcher matcher = what.matcher(old);
        while (matcher.find()) {
            found.add(new int[] {matcher.start(), matcher.end()});
        }
        if (found.isEmpty()) {
            return null;
        }
        int[] at = found.get(random.nextInt(found.size()));
        text.content().clear();
        text.add(new XmlText(old.substring(0, at[0]) + with + old.substring(at[1])));
        return new SilentEdit(kind, List.of(old.substring(at[0], at[1])), List.of(with));
    }

    private static List<String> words(XmlElement element) {
        StringBuilder all = new StringBuilder();
        List<XmlElement> texts = new ArrayList<>();
        element.copyWithout(inner -> inner.is(Word.FALLBACK) || inner.is(Word.TXBX_CONTENT))
                .collect(Word.T, texts);
        texts.forEach(text -> all.append(text.text()));
        return WORD.matcher(all)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
    }

    @SuppressWarnings("ReferenceEquality") // this one and not one like it
    private static int indexOf(XmlElement parent, XmlElement child) {
        int at = 0;
        while (parent.content().get(at) != child) {
            at++;
        }
        return at;
    }

    private static void remove(XmlElement parent, XmlElement child) {
        parent.content().remove(indexOf(parent, child));
    }
}
