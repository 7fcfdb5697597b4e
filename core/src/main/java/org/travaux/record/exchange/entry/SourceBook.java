package org.travaux.record.exchange.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.travaux.model.EdtfDate;
import org.travaux.model.evidence.Source;
import org.travaux.model.evidence.SourceType;

/** The sources that a record has, and those that a file brings: a publication that is described alike is taken once. */
public final class SourceBook {

    private final Map<String, Source> byId = new HashMap<>();
    private final Map<String, String> byArticle = new HashMap<>();
    private final Map<Description, String> described = new HashMap<>();
    private final Map<String, Description> brought = new HashMap<>();
    private final List<EntryMap> added = new ArrayList<>();

    /**
     * What a file says of a publication; each may be missing.
     *
     * @param type what kind of publication, as the record writes it
     * @param publisher who published it
     * @param published when, in EDTF where it could be read as a date
     * @param title its title
     * @param author its author
     * @param address where it stands
     * @param via the outlet it relays
     * @param article id of the article in a collection of its own
     * @param note anything else
     */
    public record Description(
            @Nullable String type,
            @Nullable String publisher,
            @Nullable String published,
            @Nullable String title,
            @Nullable String author,
            @Nullable String address,
            @Nullable String via,
            @Nullable String article,
            @Nullable String note) {

        /** {@return whether nothing is said} */
        public boolean isEmpty() {
            return equals(NOTHING);
        }

        private Description withoutType() {
            return new Description(null, publisher, published, title, author, address, via, article, null);
        }

        private static final Description NOTHING =
                new Description(null, null, null, null, null, null, null, null, null);

        private static Description of(Source source) {
            EdtfDate published = source.published();
            return new Description(
                    source.type().id(),
                    source.publisher(),
                    published == null ? null : published.text(),
                    source.title(),
                    source.author(),
                    source.address(),
                    source.via(),
                    source.article(),
                    source.note());
        }
    }

    /**
     * Begins with the sources of a record.
     *
     * @param sources the sources
     */
    public SourceBook(List<Source> sources) {
        for (Source source : sources) {
            byId.put(source.id(), source);
            if (source.article() != null) {
                byArticle.putIfAbsent(source.article(), source.id());
            }
            described.putIfAbsent(Description.of(source).withoutType(), source.id());
        }
    }

    /**
     * {@return whether the record has a source of this id, or the file brought one}
     *
     * @param id an id
     */
    public boolean has(String id) {
        return byId.containsKey(id) || brought.containsKey(id);
    }

    /**
     * {@return the id of the source of an article, if there is one}
     *
     * @param article id of the article in a collection of its own
     */
    public Optional<String> ofArticle(String article) {
        return Optional.ofNullable(byArticle.get(article));
    }

    /**
     * {@return what a known source is in other words than a description has it: the first thing that differs, if one does; what
     * the description leaves out does not}
     *
     * @param id id of a source that is there
     * @param description what is said of it
     */
    public Optional<String> difference(String id, Description description) {
        Description known = Optional.ofNullable(byId.get(id))
                .map(Description::of)
                .or(() -> Optional.ofNullable(brought.get(id)))
                .orElseThrow();
        return differs("type", description.type(), known.type())
                .or(() -> differs("publisher", description.publisher(), known.publisher()))
                .or(() -> differs("published", description.published(), known.published()))
                .or(() -> differs("title", description.title(), known.title()))
                .or(() -> differs("author", description.author(), known.author()))
                .or(() -> differs("address", description.address(), known.address()))
                .or(() -> differs("via", description.via(), known.via()))
                .or(() -> differs("article", description.article(), known.article()))
                .or(() -> differs("note", description.note(), known.note()));
    }

    private static Optional<String> differs(String what, @Nullable String here, @Nullable String there) {
        return here == null || here.equals(there)
                ? Optional.empty()
                : Optional.of(what + " '" + here + "', where it has " + (there == null ? "none" : "'" + there + "'"));
    }

    /**
     * {@return the id of the source that is described so, which is added where none is}
     *
     * @param id the id that it is to have where it is added, or null for one made of publisher and date or article
     * @param description what is said of it
     * @param line the line in which it is said
     */
    public String take(@Nullable String id, Description description, int line) {
        Description key = description.withoutType();
        String known = id == null ? described.get(key) : null;
        if (known != null && fits(known, description)) {
            return known;
        }
        String own = id == null ? newId(description) : id;
        described.putIfAbsent(key, own);
        brought.put(own, description);
        String article = description.article();
        if (article != null) {
            byArticle.putIfAbsent(article, own);
        }
        added.add(new EntryMap(line)
                .text("id", own)
                .text("type", Objects.requireNonNullElse(description.type(), SourceType.OUTLET.id()))
                .text("publisher", description.publisher())
                .text("title", description.title())
                .text("author", description.author())
                .text("address", description.address())
                .text("published", description.published())
                .text("via", description.via())
                .text("article", article)
                .text("note", description.note()));
        return own;
    }

    private boolean fits(String known, Description description) {
        Source source = byId.get(known);
        return description.type() == null
                || source == null
                || source.type().id().equals(description.type());
    }

    private String newId(Description description) {
        String article = description.article();
        String base = article != null
                ? article.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[._-]+", "")
                : NameBook.id(Objects.requireNonNullElse(description.publisher(), "source") + " "
                        + Objects.requireNonNullElse(description.published(), ""));
        String start = base.isEmpty() ? "source" : base;
        String id = start;
        for (int i = 2; has(id); i++) {
            id = start + "-" + i;
        }
        return id;
    }

    /** {@return the sources that the record does not have, as maps of {@code sources.yaml}} */
    public List<EntryMap> added() {
        return List.copyOf(added);
    }
}
