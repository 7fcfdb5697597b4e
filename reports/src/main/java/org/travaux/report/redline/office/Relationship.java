package org.travaux.report.redline.office;

import java.util.Objects;

/**
 * An arrow from a part to another one or to something outside of the file.
 *
 * @param id its name within the part it starts from
 * @param type the address of its kind
 * @param target the path of the part it points to, or the address outside
 * @param external whether it points outside; then it is kept and never followed
 */
public record Relationship(String id, String type, String target, boolean external) {

    /** Checks that nothing is missing. */
    public Relationship {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(target, "target");
    }

    /**
     * {@return whether it is of this kind}
     *
     * @param kind the last word of the kind's address: {@code footnotes}
     */
    public boolean is(String kind) {
        return type.endsWith("/" + kind);
    }
}
