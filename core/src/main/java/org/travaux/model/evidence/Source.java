package org.travaux.model.evidence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.model.Access;
import org.travaux.model.EdtfDate;
import org.travaux.model.Require;

/**
 * Where something was published; the record cites it by id.
 *
 * @param id its id
 * @param type what kind of publication
 * @param publisher who published it; needed unless the article is given
 * @param title its title
 * @param author its author
 * @param address where it stands
 * @param published when it was published; needed unless the article is given
 * @param accessed when it was read
 * @param via the outlet whose report it relays: independent origins are counted by it
 * @param article id of the article in a collection of its own
 * @param capture the copy kept of it, or null
 * @param access who may see it
 * @param note anything else
 */
public record Source(
        String id,
        SourceType type,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String author,
        @Nullable String address,
        @Nullable EdtfDate published,
        @Nullable EdtfDate accessed,
        @Nullable String via,
        @Nullable String article,
        @Nullable Capture capture,
        Access access,
        @Nullable String note) {

    /** Checks and copies. */
    public Source {
        Require.text(id, "id");
        Objects.requireNonNull(type, "type");
        Require.noneOrText(publisher, "publisher");
        Require.noneOrText(title, "title");
        Require.noneOrText(author, "author");
        Require.noneOrText(address, "address");
        Require.noneOrText(via, "via");
        Require.noneOrText(article, "article");
        Objects.requireNonNull(access, "access");
        Require.noneOrText(note, "note");
        if (article == null && (publisher == null || published == null)) {
            throw new IllegalArgumentException("source " + id + " has neither publisher and date nor an article id");
        }
    }

    /** {@return whose report it is in the end: the outlet it relays, else its publisher, else its article} */
    public String origin() {
        if (via != null) {
            return via;
        }
        return publisher != null ? publisher : Objects.requireNonNull(article, "article");
    }
}
