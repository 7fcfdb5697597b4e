package org.travaux.report.redline.mark;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.story.Atom;
import org.travaux.report.redline.story.Revision;
import org.travaux.report.redline.story.Wrapper;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;
import org.travaux.report.redline.xml.XmlText;

/**
 * Writes pieces as runs, in the marks of their changes, in the wrappers they stand in. Neighbouring pieces of one kind share what
 * they stand in.
 */
final class RunWriter {

    private final Marker marker;
    private final Properties properties;
    private final ObjectWriter objects;
    private final Marks marks;
    private final IdentityHashMap<Wrapper, Wrapper> alike = new IdentityHashMap<>();

    private final XmlElement paragraph;
    private final List<Wrapper> openWrappers = new ArrayList<>();
    private final List<XmlElement> openElements = new ArrayList<>();
    private @Nullable XmlElement change;
    private @Nullable Change changeKind;
    private @Nullable XmlElement run;
    private @Nullable XmlElement runOriginal;
    private @Nullable XmlElement runRevised;
    private final StringBuilder text = new StringBuilder();
    private boolean struck;

    /** By what changes a stretch is marked. */
    private record Change(
            @Nullable XmlName own,
            @Nullable Revision first,
            @Nullable Revision second) {}

    RunWriter(XmlElement paragraph, Marker marker, Properties properties, ObjectWriter objects, Marks marks) {
        this.paragraph = paragraph;
        this.marker = marker;
        this.properties = properties;
        this.objects = objects;
        this.marks = marks;
    }

    /** Writes pieces of one paragraph; to be called once. */
    void write(List<Piece> pieces) {
        pieces.forEach(this::unify);
        pieces.forEach(this::piece);
        closeRun();
        change = null;
        changeKind = null;
    }

    /** Wrappers of both sides around what is kept are one. */
    private void unify(Piece piece) {
        Atom original = piece.original();
        Atom revised = piece.revised();
        if (piece.status() == Status.KEPT && original != null && revised != null && original.wrapper() != null) {
            List<Wrapper> ours = Wrapper.path(original.wrapper());
            List<Wrapper> theirs = Wrapper.path(revised.wrapper());
            for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
                alike.putIfAbsent(ours.get(i), theirs.get(i));
            }
        }
    }

    private void piece(Piece piece) {
        Atom shown = piece.shown();
        if (shown.wrapper() != null || !openWrappers.isEmpty()) {
            enter(Wrapper.path(shown.wrapper()));
        }
        List<XmlElement> before = marks.before(piece);
        if (!before.isEmpty()) {
            closeChange();
            current().addAll(before);
        }
        if (!isInChange(piece, shown)) {
            change(new Change(piece.status().mark(), shown.revision(), shown.second()));
        }
        switch (shown.kind()) {
            case TEXT -> {
                run(piece);
                text.append(shown.text());
            }
            case IN_RUN -> {
                run(piece);
                flushText();
                Objects.requireNonNull(run)
                        .add(asShown(objects.object(piece, shown.content().getFirst())));
            }
            case BESIDE_RUNS -> {
                closeRun();
                target().add(shown.content().getFirst());
            }
            case RUNS -> {
                closeRun();
                shown.content().forEach(element -> target().add(asShown(element)));
            }
            case MARK -> throw new IllegalStateException("a mark is no run");
        }
    }

    /** Whether a piece is marked as the open stretch is, told without making anything: most pieces are. */
    private boolean isInChange(Piece piece, Atom shown) {
        Change open = changeKind;
        return open != null
                && Objects.equals(open.own(), piece.status().mark())
                && Objects.equals(open.first(), shown.revision())
                && Objects.equals(open.second(), shown.second());
    }

    private void enter(List<Wrapper> read) {
        List<Wrapper> path = read.stream()
                .map(wrapper -> alike.getOrDefault(wrapper, wrapper))
                .toList();
        int same = 0;
        while (same < Math.min(path.size(), openWrappers.size()) && path.get(same) == openWrappers.get(same)) {
            same++;
        }
        if (same == path.size() && same == openWrappers.size()) {
            return;
        }
        closeChange();
        while (openWrappers.size() > same) {
            openWrappers.removeLast();
            openElements.removeLast();
        }
        for (Wrapper wrapper : path.subList(same, path.size())) {
            openWrappers.add(wrapper);
            openElements.add(Wrappers.open(wrapper, current()));
        }
    }

    private XmlElement current() {
        return openElements.isEmpty() ? paragraph : openElements.getLast();
    }

    private XmlElement target() {
        return change == null ? current() : change;
    }

    private void closeChange() {
        closeRun();
        change = null;
        changeKind = null;
    }

    private void change(Change kind) {
        if (kind.equals(changeKind)) {
            return;
        }
        closeRun();
        changeKind = kind;
        change = null;
        struck = false;
        XmlName own = kind.own();
        if (own != null) {
            open(marker.mark(own), own.equals(Word.DEL) || own.equals(Word.MOVE_FROM), own.equals(Word.DEL));
        }
        if (kind.second() != null) {
            open(kind.second());
        }
        if (kind.first() != null) {
            open(kind.first());
        }
    }

    private void open(Revision revision) {
        XmlName name = revision.mark();
        XmlElement open = change;
        if (open != null && (open.is(name) || (open.is(Word.MOVE_TO) && revision.inserted()))) {
            return;
        }
        boolean struckText = name.equals(Word.DEL);
        open(marker.mark(name, revision), !revision.inserted(), struckText);
    }

    private void open(XmlElement mark, boolean gone, boolean struckText) {
        target().add(mark);
        change = mark;
        struck = struckText || (struck && gone);
    }

    private void run(Piece piece) {
        XmlElement original = null;
        XmlElement revised = null;
        Atom ours = piece.original();
        Atom theirs = piece.revised();
        if (piece.status() == Status.KEPT && ours != null && theirs != null) {
            original = ours.properties();
            revised = theirs.properties();
        } else {
            revised = piece.shown().properties();
            original = revised;
        }
        if (run != null && same(runOriginal, original) && same(runRevised, revised)) {
            return;
        }
        closeRun();
        run = new XmlElement(Word.R);
        runOriginal = original;
        runRevised = revised;
        XmlElement joined = properties.run(original, revised);
        if (joined != null && !joined.content().isEmpty()) {
            run.add(withOwnId(joined));
        }
    }

    /** A run with a tracked change of its look may be parted: the change has a number of its own in each part. */
    private XmlElement withOwnId(XmlElement ofRun) {
        XmlElement look = ofRun.child(Word.R_PR_CHANGE);
        String id = look == null ? null : look.get(Word.ID);
        if (look == null || id == null || marker.isFirst(id)) {
            return ofRun;
        }
        XmlElement made = ofRun.shell();
        for (XmlElement property : ofRun.elements()) {
            made.add(
                    property.is(Word.R_PR_CHANGE)
                            ? property.copy().set(Word.ID, Integer.toString(marker.nextId()))
                            : property);
        }
        return made;
    }

    private static boolean same(@Nullable XmlElement one, @Nullable XmlElement other) {
        return one == other || (one != null && other != null && Properties.sameRun(one, other));
    }

    private void flushText() {
        if (!text.isEmpty()) {
            String value = text.toString();
            XmlElement element = XmlElement.of(struck ? Word.DEL_TEXT : Word.T, new XmlText(value));
            if (isBlank(value.charAt(0)) || isBlank(value.charAt(value.length() - 1))) {
                element.set(Word.SPACE, "preserve");
            }
            Objects.requireNonNull(run).add(element);
            text.setLength(0);
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private void closeRun() {
        flushText();
        if (run != null) {
            target().add(run);
            run = null;
        }
    }

    /** Text and code are named otherwise where they are struck. */
    private XmlElement asShown(XmlElement element) {
        if (element.is(Word.TXBX_CONTENT) || !holdsText(element)) {
            return element;
        }
        XmlElement made = new XmlElement(named(element.name()));
        for (int i = 0; i < element.attributeCount(); i++) {
            made.set(element.attributeName(i), element.attributeValue(i));
        }
        element.content().forEach(node -> made.add(node instanceof XmlElement inner ? asShown(inner) : node));
        return made;
    }

    private static boolean holdsText(XmlElement element) {
        return element.is(Word.R)
                || element.is(Word.T)
                || element.is(Word.DEL_TEXT)
                || element.is(Word.INSTR_TEXT)
                || element.is(Word.DEL_INSTR_TEXT);
    }

    private XmlName named(XmlName name) {
        if (name.equals(Word.T) || name.equals(Word.DEL_TEXT)) {
            return struck ? Word.DEL_TEXT : Word.T;
        }
        if (name.equals(Word.INSTR_TEXT) || name.equals(Word.DEL_INSTR_TEXT)) {
            return struck ? Word.DEL_INSTR_TEXT : Word.INSTR_TEXT;
        }
        return name;
    }
}
