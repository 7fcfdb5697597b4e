package org.travaux.report.redline.proof.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.proof.reading.Item.Kind;
import org.travaux.report.redline.proof.reading.Item.Layer;
import org.travaux.report.redline.proof.reading.Item.Look;
import org.travaux.report.redline.proof.reading.Item.Mark;

/** Takes down the text of one paragraph after the other, with looks, links, fields and objects. Fields can go over paragraphs. */
final class TextReader {

    /** Stands in the text for a picture or other object. */
    static final String OBJECT = "\uFFFC";

    /** A field that has begun. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private int start;
        private boolean inResult;
        private boolean told;
        private boolean goesOn;

        Field(int start) {
            this.start = start;
        }

        /** What it is to compute, told once, where it begins. */
        String tell() {
            if (told) {
                return "…";
            }
            told = true;
            return instruction.toString().strip().replaceAll("\\s+", " ");
        }
    }

    private final Fingerprints fingerprints;
    private final Deque<Field> fields = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();

    TextReader(Fingerprints fingerprints) {
        this.fingerprints = fingerprints;
    }

    /** Where the text now ends. */
    int position() {
        return text.length();
    }

    /** Takes down text, or what an instruction holds. */
    void text(String value, String look) {
        if (value.isEmpty()) {
            return;
        }
        Field asked = asked();
        if (asked != null) {
            asked.instruction.append(value);
            return;
        }
        int start = text.length();
        text.append(value);
        stretch(Layer.RUN, start, look);
    }

    /** Takes down what a field is to compute. */
    void instruction(String value) {
        if (!fields.isEmpty()) {
            fields.getFirst().instruction.append(value);
        }
    }

    /** Takes down something that stands in the text and is none. */
    void object(String sign, String value, String look) {
        Field asked = asked();
        if (asked != null) {
            asked.instruction.append(value);
            return;
        }
        text(sign, look);
        marks.add(new Mark(Layer.OBJECT, text.length() - sign.length(), text.length(), fingerprints.once(value)));
    }

    /** Takes down that text since some place leads somewhere. */
    void link(int start, String target) {
        if (asked() == null) {
            stretch(Layer.LINK, start, fingerprints.once(target));
        }
    }

    void beginField() {
        fields.push(new Field(text.length()));
    }

    void beginResult() {
        if (!fields.isEmpty()) {
            fields.getFirst().inResult = true;
        }
    }

    void endField() {
        if (fields.isEmpty()) {
            return;
        }
        Field ended = fields.pop();
        Field asked = asked();
        if (asked != null) {
            asked.instruction.append('{').append(ended.tell()).append('}');
        } else {
            marks.add(new Mark(Layer.FIELD, ended.start, text.length(), fingerprints.once(ended.tell())));
        }
    }

    /** The innermost field that is still being told what to compute, or null. */
    private @Nullable Field asked() {
        for (Field field : fields) {
            if (!field.inResult) {
                return field;
            }
        }
        return null;
    }

    /** Lengthens the last stretch of a layer where it goes on, or begins one. */
    private void stretch(Layer layer, int start, String value) {
        if (start == text.length()) {
            return;
        }
        for (int i = marks.size() - 1; i >= 0; i--) {
            Mark last = marks.get(i);
            if (last.layer() == layer) {
                if (last.end() == start && last.value().equals(value)) {
                    marks.set(i, new Mark(layer, last.start(), text.length(), value));
                    return;
                }
                break;
            }
        }
        marks.add(new Mark(layer, start, text.length(), value));
    }

    /** The paragraph that ends here. */
    Item paragraph(List<Look> looks) {
        for (Iterator<Field> open = fields.descendingIterator(); open.hasNext(); ) {
            Field field = open.next();
            if (!field.inResult) {
                fields.forEach(later -> later.start = 0);
                break;
            }
            marks.add(new Mark(Layer.FIELD, field.start, text.length(), field.goesOn ? Item.WITHIN : field.tell()));
            field.goesOn = true;
            field.start = 0;
        }
        marks.sort(
                Comparator.comparing(Mark::layer).thenComparingInt(Mark::start).thenComparingInt(Mark::end));
        Item item = new Item(Kind.PARAGRAPH, text.toString(), marks, Objects.requireNonNull(looks, "looks"));
        text.setLength(0);
        marks.clear();
        return item;
    }
}
