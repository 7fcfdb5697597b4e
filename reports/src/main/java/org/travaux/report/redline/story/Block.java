package org.travaux.report.redline.story;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.xml.XmlElement;

/** What stands one below the other in a text: paragraphs, tables, and things that are kept whole. */
public sealed interface Block {

    /** {@return what it stands in, or null} */
    @Nullable Wrapper wrapper();

    /** {@return the text in it, without numbers that count by themselves; empty where it holds none} */
    String text();

    /** {@return whether it shows only if tracked changes that were kept in reading are accepted} */
    default boolean hidden() {
        return false;
    }

    /**
     * A paragraph: one element, or, where tracked changes were kept in reading, several of which only the last one's mark shows.
     *
     * @param elements the elements
     * @param places where each of them stands
     * @param before marks without width that stand before it
     * @param text its text
     * @param hidden whether nothing of it shows unless changes are accepted
     */
    record Paragraph(
            List<XmlElement> elements, List<Place> places, List<XmlElement> before, String text, boolean hidden)
            implements Block {

        /** Checks that nothing is missing. */
        public Paragraph {
            elements = List.copyOf(elements);
            places = List.copyOf(places);
            before = List.copyOf(before);
            Objects.requireNonNull(text, "text");
        }

        @Override
        public @Nullable Wrapper wrapper() {
            return places.getLast().wrapper();
        }
    }

    /**
     * Where an element of a paragraph stands.
     *
     * @param wrapper what it stands in
     * @param behind tables between it and the next one, which show only if changes are accepted
     */
    record Place(@Nullable Wrapper wrapper, List<Table> behind) {

        /** Copies. */
        public Place {
            behind = List.copyOf(behind);
        }
    }

    /**
     * A table.
     *
     * @param element the element
     * @param wrapper what it stands in
     * @param text the text of its cells
     * @param hidden whether no row of it shows unless changes are accepted
     */
    record Table(XmlElement element, @Nullable Wrapper wrapper, String text, boolean hidden) implements Block {

        /** Checks that nothing is missing. */
        public Table {
            Objects.requireNonNull(element, "element");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * Something that is no text and is kept whole, such as a part of another document.
     *
     * @param element the element
     * @param wrapper what it stands in
     */
    record Whole(XmlElement element, @Nullable Wrapper wrapper) implements Block {

        /** Checks that nothing is missing. */
        public Whole {
            Objects.requireNonNull(element, "element");
        }

        @Override
        public String text() {
            return "";
        }
    }
}
