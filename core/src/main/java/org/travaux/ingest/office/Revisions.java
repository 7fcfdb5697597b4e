package org.travaux.ingest.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.travaux.ingest.ReadOptions;
import org.travaux.model.Annotation;

/** The tracked changes open at a place of a document, and whether text there belongs to the view that is read. */
public final class Revisions {

    private final ReadOptions.View view;
    private final List<Change> open = new ArrayList<>();
    private int hiding;

    /**
     * Begins outside of all changes.
     *
     * @param view the text that is read
     */
    public Revisions(ReadOptions.View view) {
        this.view = Objects.requireNonNull(view, "view");
    }

    /** {@return whether the text before all changes is read} */
    public boolean isOriginal() {
        return view == ReadOptions.View.ORIGINAL;
    }

    /**
     * {@return whether a change takes its words out of the view}
     *
     * @param change the change
     */
    public boolean hides(Change change) {
        return (change.kind() == Annotation.Kind.INSERTION) == isOriginal();
    }

    /**
     * Goes into a change.
     *
     * @param change the change
     */
    public void open(Change change) {
        open.add(change);
        hiding += hides(change) ? 1 : 0;
    }

    /** Leaves the change gone into last. */
    public void close() {
        if (!open.isEmpty()) {
            hiding -= hides(open.remove(open.size() - 1)) ? 1 : 0;
        }
    }

    /**
     * Leaves a change that may overlap others.
     *
     * @param change the change
     */
    public void close(Change change) {
        if (open.remove(change)) {
            hiding -= hides(change) ? 1 : 0;
        }
    }

    /** {@return whether text here belongs to the view} */
    public boolean isVisible() {
        return hiding == 0;
    }

    /** {@return the changes open here, each once} */
    public List<Change> changes() {
        return open.isEmpty() ? List.of() : open.stream().distinct().toList();
    }
}
