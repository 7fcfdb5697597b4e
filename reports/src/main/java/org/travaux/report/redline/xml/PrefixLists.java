package org.travaux.report.redline.xml;

import java.util.Set;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;

/**
 * Attribute values that are lists of prefixes or of prefixed names ("Markup Compatibility and Extensibility", ECMA-376 part 3).
 */
final class PrefixLists {

    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final Set<String> LISTS =
            Set.of("Ignorable", "ProcessContent", "MustUnderstand", "PreserveElements", "PreserveAttributes");
    private static final XmlName CHOICE = XmlName.of(COMPATIBILITY, "Choice");

    private PrefixLists() {}

    /** Whether an attribute of an element holds such a list. */
    static boolean isList(XmlName element, XmlName attribute) {
        return attribute.namespace().equals(COMPATIBILITY)
                ? LISTS.contains(attribute.local())
                : attribute.namespace().isEmpty()
                        && element.equals(CHOICE)
                        && attribute.local().equals("Requires");
    }

    /** The list with each prefix, or namespace, changed; names behind the last colon of a prefixed name stay. */
    static String change(String list, boolean written, UnaryOperator<String> change) {
        StringJoiner changed = new StringJoiner(" ");
        for (String item : list.strip().split("\\s+", -1)) {
            if (item.isEmpty()) {
                continue;
            }
            // An address has colons of its own, so a prefixed name is held as address, bar, name.
            int cut = written ? item.indexOf('|') : item.indexOf(':');
            String head = cut < 0 ? item : item.substring(0, cut);
            changed.add(change.apply(head) + (cut < 0 ? "" : (written ? ":" : "|") + item.substring(cut + 1)));
        }
        return changed.toString();
    }
}
