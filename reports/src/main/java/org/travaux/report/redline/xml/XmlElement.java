package org.travaux.report.redline.xml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An element with its attributes and content, in order. It can be changed by those who made it; nodes of a part that was read
 * are shared, so they are copied before a change.
 */
public final class XmlElement implements XmlNode {

    private static final String[] NONE = {};

    private final XmlName name;
    private XmlName[] attributeNames = {};
    private String[] attributeValues = NONE;
    private final List<XmlNode> content = new ArrayList<>(2);

    /**
     * Makes an empty element.
     *
     * @param name its name
     */
    public XmlElement(XmlName name) {
        this.name = Objects.requireNonNull(name, "name");
    }

    /**
     * {@return an element with these nodes in it}
     *
     * @param name its name
     * @param content what stands in it
     */
    public static XmlElement of(XmlName name, XmlNode... content) {
        XmlElement made = new XmlElement(name);
        for (XmlNode node : content) {
            made.add(node);
        }
        return made;
    }

    /** {@return its name} */
    public XmlName name() {
        return name;
    }

    /**
     * {@return whether it has this name}
     *
     * @param other a name
     */
    public boolean is(XmlName other) {
        return name.equals(other);
    }

    /** {@return what stands in it; a change to the list is one to the element} */
    public List<XmlNode> content() {
        return content;
    }

    /** {@return the elements directly in it, as a list of their own} */
    public List<XmlElement> elements() {
        List<XmlElement> elements = new ArrayList<>(content.size());
        for (XmlNode node : content) {
            if (node instanceof XmlElement element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /**
     * {@return the first element of this name directly in it, or null}
     *
     * @param child the name
     */
    public @Nullable XmlElement child(XmlName child) {
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof XmlElement element && element.is(child)) {
                return element;
            }
        }
        return null;
    }

    /**
     * Puts a node at the end.
     *
     * @param node the node
     * @return this element
     */
    public XmlElement add(XmlNode node) {
        content.add(Objects.requireNonNull(node, "node"));
        return this;
    }

    /**
     * Puts nodes at the end.
     *
     * @param nodes the nodes
     * @return this element
     */
    public XmlElement addAll(Collection<? extends XmlNode> nodes) {
        content.addAll(nodes);
        return this;
    }

    /** {@return how many attributes it has} */
    public int attributeCount() {
        return attributeNames.length;
    }

    /**
     * {@return the name of an attribute}
     *
     * @param index its place
     */
    public XmlName attributeName(int index) {
        return attributeNames[index];
    }

    /**
     * {@return the value of an attribute}
     *
     * @param index its place
     */
    public String attributeValue(int index) {
        return attributeValues[index];
    }

    /**
     * {@return the value of an attribute, or null}
     *
     * @param attribute its name
     */
    public @Nullable String get(XmlName attribute) {
        for (int i = 0; i < attributeNames.length; i++) {
            if (attributeNames[i].equals(attribute)) {
                return attributeValues[i];
            }
        }
        return null;
    }

    /**
     * Gives an attribute a value.
     *
     * @param attribute its name
     * @param value the value, or null to take the attribute away
     * @return this element
     */
    public XmlElement set(XmlName attribute, @Nullable String value) {
        for (int i = 0; i < attributeNames.length; i++) {
            if (attributeNames[i].equals(attribute)) {
                if (value != null) {
                    attributeValues[i] = value;
                } else {
                    remove(i);
                }
                return this;
            }
        }
        if (value != null) {
            int count = attributeNames.length;
            XmlName[] names = java.util.Arrays.copyOf(attributeNames, count + 1);
            String[] values = java.util.Arrays.copyOf(attributeValues, count + 1);
            names[count] = attribute;
            values[count] = value;
            attributeNames = names;
            attributeValues = values;
        }
        return this;
    }

    private void remove(int index) {
        int count = attributeNames.length - 1;
        XmlName[] names = new XmlName[count];
        String[] values = new String[count];
        for (int i = 0; i < count; i++) {
            names[i] = attributeNames[i < index ? i : i + 1];
            values[i] = attributeValues[i < index ? i : i + 1];
        }
        attributeNames = names;
        attributeValues = values;
    }

    /** Takes over attributes that were read, without copying. */
    void attributes(XmlName[] names, String[] values) {
        attributeNames = names;
        attributeValues = values;
    }

    /** {@return the element with its attributes and without content} */
    public XmlElement shell() {
        XmlElement made = new XmlElement(name);
        made.attributeNames = attributeNames.clone();
        made.attributeValues = attributeValues.clone();
        return made;
    }

    /** {@return the element and all in it, shared with nothing} */
    public XmlElement copy() {
        return copyWithout(none -> false);
    }

    /**
     * {@return a copy that leaves out some of the elements in it, at whatever depth}
     *
     * @param leftOut which
     */
    public XmlElement copyWithout(Predicate<XmlElement> leftOut) {
        XmlElement made = shell();
        for (XmlNode node : content) {
            if (node instanceof XmlElement element) {
                if (!leftOut.test(element)) {
                    made.add(element.copyWithout(leftOut));
                }
            } else {
                made.add(node);
            }
        }
        return made;
    }

    /** {@return the text directly in it} */
    public String text() {
        if (content.size() == 1 && content.getFirst() instanceof XmlText text) {
            return text.value();
        }
        StringBuilder all = new StringBuilder();
        for (XmlNode node : content) {
            if (node instanceof XmlText text) {
                all.append(text.value());
            }
        }
        return all.toString();
    }

    /**
     * Collects the elements of some name in this element, at whatever depth, in order.
     *
     * @param wanted the name
     * @param found takes them
     */
    public void collect(XmlName wanted, List<XmlElement> found) {
        for (XmlNode node : content) {
            if (node instanceof XmlElement element) {
                if (element.is(wanted)) {
                    found.add(element);
                }
                element.collect(wanted, found);
            }
        }
    }

    @Override
    public String toString() {
        return "<" + name.local() + ">";
    }
}
