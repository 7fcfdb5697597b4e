package org.travaux.report.redline.xml;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The name of an element or attribute: a namespace and a local name, never a prefix. The same name is the same object as long
 * as fewer than {@value #MOST_KEPT} different ones were met.
 */
public final class XmlName {

    /** How many names are kept so that they are made once only; documents use some hundreds. */
    static final int MOST_KEPT = 20_000;

    private static final Map<String, Map<String, XmlName>> KEPT = new ConcurrentHashMap<>();

    private final String namespace;
    private final String local;
    private final int hash;

    private XmlName(String namespace, String local) {
        this.namespace = Objects.requireNonNull(namespace, "namespace").intern();
        this.local = Objects.requireNonNull(local, "local").intern();
        this.hash = 31 * namespace.hashCode() + local.hashCode();
    }

    /**
     * {@return the name}
     *
     * @param namespace the namespace's address, or an empty string for none
     * @param local the local name
     */
    public static XmlName of(String namespace, String local) {
        Map<String, XmlName> names = KEPT.computeIfAbsent(namespace, none -> new ConcurrentHashMap<>());
        XmlName kept = names.get(local);
        if (kept != null) {
            return kept;
        }
        XmlName made = new XmlName(namespace, local);
        if (names.size() >= MOST_KEPT) {
            return made;
        }
        return Objects.requireNonNullElse(names.putIfAbsent(local, made), made);
    }

    /** {@return the namespace's address, or an empty string for none} */
    public String namespace() {
        return namespace;
    }

    /** {@return the local name} */
    public String local() {
        return local;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof XmlName name
                        && hash == name.hash
                        && local.equals(name.local)
                        && namespace.equals(name.namespace));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return namespace.isEmpty() ? local : "{" + namespace + "}" + local;
    }
}
