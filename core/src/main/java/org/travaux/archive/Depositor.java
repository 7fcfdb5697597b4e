package org.travaux.archive;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who brings something into an archive, or takes it out.
 *
 * @param name the name
 * @param address an absolute URI, such as {@code mailto:registry@example.org}, or null
 */
public record Depositor(String name, @Nullable String address) {

    /** Checks name and address. */
    public Depositor {
        Objects.requireNonNull(name, "name");
        if (name.isBlank()) {
            throw new IllegalArgumentException("nobody is named");
        }
        if (address != null && !isAbsolute(address)) {
            throw new IllegalArgumentException(address + " is no absolute URI");
        }
    }

    /**
     * {@return whether a text is a URI that begins with a scheme}
     *
     * @param text the text
     */
    public static boolean isAbsolute(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** {@return name and address in one line} */
    public String text() {
        return address == null ? name : name + " <" + address + ">";
    }
}
