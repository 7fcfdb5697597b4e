package org.travaux.report.redline.mark;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.story.Revision;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;

/** Makes the elements that mark tracked changes, each with a number of its own, under one author and date. */
public final class Marker {

    private static final String NO_DATE = "1970-01-01T00:00:00Z";

    private final String author;
    private final String date;
    private int last;
    private int made;
    private final Set<String> looks = new HashSet<>();

    /**
     * Makes a marker.
     *
     * @param author who is named
     * @param date when, as Word writes it
     */
    public Marker(String author, String date) {
        this.author = Objects.requireNonNull(author, "author");
        this.date = Objects.requireNonNull(date, "date");
    }

    /**
     * Gives only numbers above this one.
     *
     * @param number the number
     */
    public void startAbove(int number) {
        last = Math.max(last, number);
    }

    /**
     * {@return an empty mark}
     *
     * @param name its name
     */
    public XmlElement mark(XmlName name) {
        made++;
        return mark(name, author, date);
    }

    /** {@return a mark of a change that somebody else tracked} */
    XmlElement mark(XmlName name, Revision revision) {
        String when = revision.date();
        return mark(name, revision.author().isEmpty() ? "Unknown" : revision.author(), when == null ? NO_DATE : when);
    }

    private XmlElement mark(XmlName name, String by, String when) {
        return new XmlElement(name)
                .set(Word.ID, Integer.toString(nextId()))
                .set(Word.AUTHOR, by)
                .set(Word.DATE, when);
    }

    /** {@return a number that no other mark has} */
    public int nextId() {
        return ++last;
    }

    /** {@return whether no run was written yet with the tracked change of its look that has this number} */
    boolean isFirst(String number) {
        return looks.add(number);
    }

    /** {@return how many changes were marked} */
    public int count() {
        return made;
    }
}
