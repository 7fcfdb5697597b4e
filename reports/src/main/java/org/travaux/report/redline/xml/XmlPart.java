package org.travaux.report.redline.xml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The tree of one part with the prefixes under which its namespaces are written.
 *
 * <p>Values that name prefixes, such as the list of what may be ignored, are held with the namespaces' addresses in place of the
 * prefixes, so that nodes can go from one part to another.
 *
 * @param root the outermost element
 * @param prefixes prefix by namespace, in the order of declaration
 */
public record XmlPart(XmlElement root, Map<String, String> prefixes) {

    /** Checks and copies. */
    public XmlPart {
        Objects.requireNonNull(root, "root");
        prefixes = new LinkedHashMap<>(prefixes);
    }

    /**
     * Adds the prefixes of another part for namespaces that this one does not have.
     *
     * @param other the other part
     */
    public void adopt(XmlPart other) {
        other.prefixes.forEach((namespace, prefix) -> declare(prefixes, namespace, prefix));
    }

    /** Keeps a prefix for a namespace unless it has one; one that is taken by another namespace is changed. */
    static void declare(Map<String, String> prefixes, String namespace, String prefix) {
        if (namespace.isEmpty() || prefixes.containsKey(namespace)) {
            return;
        }
        String free = prefix;
        for (int i = 1; prefixes.containsValue(free); i++) {
            free = (prefix.isEmpty() ? "ns" : prefix) + i;
        }
        prefixes.put(namespace, free);
    }
}
