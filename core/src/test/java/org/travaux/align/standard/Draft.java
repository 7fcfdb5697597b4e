package org.travaux.align.standard;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.travaux.align.Alignment;
import org.travaux.align.AlignmentOptions;
import org.travaux.align.TextOf;

/** A draft for tests, written as lines: number, blank, text; two more blanks before the number for each level. */
final class Draft {

    /** One line. */
    static final class Unit {
        final @Nullable String number;
        final String text;
        final @Nullable Unit parent;

        Unit(@Nullable String number, String text, @Nullable Unit parent) {
            this.number = number;
            this.text = text;
            this.parent = parent;
        }

        @Override
        public String toString() {
            return number + " " + text;
        }
    }

    static final String NOT_HELD = "[text not held]";

    private Draft() {}

    static List<Unit> of(String... lines) {
        List<Unit> units = new ArrayList<>();
        List<Unit> open = new ArrayList<>();
        for (String line : lines) {
            String bare = line.stripLeading();
            int level = (line.length() - bare.length()) / 2;
            int blank = bare.indexOf(' ');
            String number = blank < 0 ? bare : bare.substring(0, blank);
            Unit unit = new Unit(
                    number.equals("-") ? null : number,
                    blank < 0 ? "" : bare.substring(blank + 1),
                    level == 0 ? null : open.get(level - 1));
            while (open.size() > level) {
                open.removeLast();
            }
            open.add(unit);
            units.add(unit);
        }
        return units;
    }

    static Alignment<Unit> align(List<Unit> original, List<Unit> revised) {
        return align(original, revised, AlignmentOptions.standard());
    }

    static Alignment<Unit> align(List<Unit> original, List<Unit> revised, AlignmentOptions<Unit> options) {
        return new StandardAligner().align(original, revised, TEXT, options);
    }

    static final TextOf<Unit> TEXT = new TextOf<>() {
        @Override
        public String text(Unit unit) {
            return held(unit) ? unit.text : "";
        }

        @Override
        public @Nullable String number(Unit unit) {
            return unit.number;
        }

        @Override
        public @Nullable Unit parent(Unit unit) {
            return unit.parent;
        }

        @Override
        public boolean held(Unit unit) {
            return !unit.text.equals(NOT_HELD);
        }
    };
}
