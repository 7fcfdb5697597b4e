package org.travaux.report.redline.proof.resolve;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;

/** The names that tracked changes have in a Word file (ECMA-376 part 1, 17.13.5). */
public final class Revisions {

    /** What marks content as new. */
    public static final Set<XmlName> ADDED = Set.of(Word.INS, Word.MOVE_TO);

    /** What marks content as gone. */
    public static final Set<XmlName> GONE = Set.of(Word.DEL, Word.MOVE_FROM);

    /** Former properties, by the element that holds them beside the present ones. */
    static final Map<XmlName, XmlName> FORMER = Map.of(
            Word.R_PR, Word.R_PR_CHANGE,
            Word.P_PR, Word.P_PR_CHANGE,
            Word.SECT_PR, Word.SECT_PR_CHANGE,
            Word.TBL_PR, Word.TBL_PR_CHANGE,
            Word.TBL_PR_EX, Word.TBL_PR_EX_CHANGE,
            Word.TBL_GRID, Word.TBL_GRID_CHANGE,
            Word.TR_PR, Word.TR_PR_CHANGE,
            Word.TC_PR, Word.TC_PR_CHANGE);

    /** Elements that record former properties. */
    public static final Set<XmlName> PROPERTY_CHANGES = Stream.concat(
                    FORMER.values().stream(), Stream.of(Word.NUMBERING_CHANGE))
            .collect(Collectors.toUnmodifiableSet());

    /** Marks of a whole cell. */
    static final Set<XmlName> CELL_MARKS = Set.of(Word.CELL_INS, Word.CELL_DEL, Word.CELL_MERGE);

    /** Where a moved passage begins. */
    static final Set<XmlName> MOVE_STARTS = Set.of(Word.MOVE_FROM_RANGE_START, Word.MOVE_TO_RANGE_START);

    /** Where a moved passage ends. */
    public static final Set<XmlName> MOVE_ENDS = Set.of(Word.MOVE_FROM_RANGE_END, Word.MOVE_TO_RANGE_END);

    /** Where the tracked tags of content controls begin. */
    static final Set<XmlName> TAG_STARTS = tags("Start");

    /** Where the tracked tags of content controls end. */
    public static final Set<XmlName> TAG_ENDS = tags("End");

    private Revisions() {}

    private static Set<XmlName> tags(String end) {
        return Stream.of("Ins", "Del", "MoveFrom", "MoveTo")
                .map(kind -> Word.w("customXml" + kind + "Range" + end))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * {@return whether an element marks content as new or gone, or holds such content}
     *
     * @param element an element
     */
    public static boolean isMark(XmlElement element) {
        return ADDED.contains(element.name()) || GONE.contains(element.name());
    }

    /** Whether an element only says where a tracked passage begins or ends. */
    static boolean isRange(XmlElement element) {
        XmlName name = element.name();
        return MOVE_STARTS.contains(name)
                || MOVE_ENDS.contains(name)
                || TAG_STARTS.contains(name)
                || TAG_ENDS.contains(name);
    }

    /**
     * {@return whether an element is of tracked changes at all}
     *
     * @param element an element
     */
    public static boolean isRevision(XmlElement element) {
        return isMark(element)
                || PROPERTY_CHANGES.contains(element.name())
                || CELL_MARKS.contains(element.name())
                || isRange(element);
    }

    /** Whether such an element is or holds a tracked change. */
    static boolean isIn(XmlElement element) {
        if (isRevision(element)) {
            return true;
        }
        for (int i = 0; i < element.content().size(); i++) {
            if (element.content().get(i) instanceof XmlElement inner && isIn(inner)) {
                return true;
            }
        }
        return false;
    }
}
