package org.travaux.report.redline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.xml.XmlElement;

/**
 * An element around pieces of text or around blocks: a hyperlink, a content control. Two are the same only if they are the same
 * object; those of two documents are alike if their keys are equal.
 */
public final class Wrapper {

    private final @Nullable Wrapper outer;
    private final XmlElement element;
    private final String key;

    /**
     * Makes a wrapper.
     *
     * @param outer the one it stands in, or null
     * @param element the element, with its content
     * @param key what makes it like another one
     */
    public Wrapper(@Nullable Wrapper outer, XmlElement element, String key) {
        this.outer = outer;
        this.element = Objects.requireNonNull(element, "element");
        this.key = (outer == null ? "" : outer.key + ">") + key;
    }

    /** {@return the one it stands in, or null} */
    public @Nullable Wrapper outer() {
        return outer;
    }

    /** {@return the element as read, with its content} */
    public XmlElement element() {
        return element;
    }

    /** {@return what makes it like another one, with those around it} */
    public String key() {
        return key;
    }

    /**
     * {@return the wrappers from the outermost to this one}
     *
     * @param wrapper the innermost, or null
     */
    public static List<Wrapper> path(@Nullable Wrapper wrapper) {
        List<Wrapper> path = new ArrayList<>();
        for (Wrapper at = wrapper; at != null; at = at.outer) {
            path.addFirst(at);
        }
        return path;
    }
}
