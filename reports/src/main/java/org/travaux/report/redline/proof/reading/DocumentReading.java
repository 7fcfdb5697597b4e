package org.travaux.report.redline.proof.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.travaux.ingest.IngestException;
import org.travaux.report.redline.office.Relationship;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.office.WordPackage;
import org.travaux.report.redline.proof.reading.Item.Kind;
import org.travaux.report.redline.proof.resolve.RevisionResolver;
import org.travaux.report.redline.proof.resolve.View;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;

/**
 * What a Word file says in one view of its tracked changes: body, text boxes, notes in order of reference, headers and footers by
 * section. It knows text, looks, fields, where links lead, pictures by what they are, rows and cells; not ids, bookmarks, comments,
 * content controls as such, or how runs are split.
 */
public final class DocumentReading {

    private final Map<String, List<Item>> stories;

    private DocumentReading(Map<String, List<Item>> stories) {
        this.stories = stories;
    }

    /**
     * {@return the reading of a file}
     *
     * @param file the file
     * @param view how its tracked changes are taken
     * @throws IngestException if a part cannot be read
     */
    public static DocumentReading of(WordPackage file, View view) throws IngestException {
        return new DocumentReading(new Reading(file, view).stories());
    }

    /** {@return the names of the stories in order, {@code body} first} */
    public List<String> stories() {
        return List.copyOf(stories.keySet());
    }

    /**
     * {@return the texts of a story's paragraphs, in order; empty where there is no such story}
     *
     * @param story its name
     */
    public List<String> paragraphs(String story) {
        return stories.getOrDefault(story, List.of()).stream()
                .filter(item -> item.kind() == Kind.PARAGRAPH)
                .map(Item::text)
                .toList();
    }

    /**
     * {@return where another reading does not say the same, in order of this one; at most {@value StoryDifferences#MOST} places of
     * a story}
     *
     * @param other the other reading
     * @param ignored what is left out of account
     */
    public List<Difference> differences(DocumentReading other, Set<Ignored> ignored) {
        List<Difference> differences = new ArrayList<>();
        Map<String, List<Item>> all = new LinkedHashMap<>(stories);
        other.stories.forEach(all::putIfAbsent);
        for (String story : all.keySet()) {
            List<Item> here = stories.getOrDefault(story, List.of());
            List<Item> there = other.stories.getOrDefault(story, List.of());
            if (!isBlank(here) || !isBlank(there)) {
                differences.addAll(new StoryDifferences(story, ignored).between(here, there));
            }
        }
        return List.copyOf(differences);
    }

    /** A header with nothing in it is no header. */
    private static boolean isBlank(List<Item> items) {
        return items.isEmpty() || (items.size() == 1 && items.getFirst().isBlank());
    }

    /** Reads one file story by story. */
    private static final class Reading {

        private final WordPackage file;
        private final View view;
        private final Fingerprints fingerprints;
        private final Definitions definitions;
        private final Map<String, XmlElement> roots = new HashMap<>();
        private final Map<String, List<Item>> stories = new LinkedHashMap<>();
        private final Map<String, List<String>> notes = new LinkedHashMap<>();
        private final Map<String, String> margins = new LinkedHashMap<>();
        private int sections;
        private int boxes;

        Reading(WordPackage file, View view) throws IngestException {
            this.file = Objects.requireNonNull(file, "file");
            this.view = Objects.requireNonNull(view, "view");
            this.fingerprints = new Fingerprints(file);
            this.definitions = new Definitions(file, fingerprints);
            notes.put("footnote", new ArrayList<>());
            notes.put("endnote", new ArrayList<>());
        }

        Map<String, List<Item>> stories() throws IngestException {
            XmlElement body = root(file.main()).child(Word.BODY);
            stories.put("body", List.of());
            List<XmlElement> ends = new ArrayList<>();
            if (body != null) {
                // A text that says nothing of its last section has one all the same.
                XmlElement whole = body.child(Word.SECT_PR) != null
                        ? body
                        : body.shell().addAll(body.content()).add(new XmlElement(Word.SECT_PR));
                read("body", whole, file.main(), ends::add);
                stories.put("body", endedInParagraph(stories.getOrDefault("body", List.of())));
            }
            for (String kind : notes.keySet()) {
                notes(kind);
            }
            for (XmlElement section : ends) {
                sections++;
                margins(section, Word.HEADER_REFERENCE, "header");
                margins(section, Word.FOOTER_REFERENCE, "footer");
            }
            return stories;
        }

        /** A body as Word opens it: where it ends in a table or in the end of a section, an empty paragraph follows. */
        private static List<Item> endedInParagraph(List<Item> items) {
            // The last of all is the last section.
            int end = items.size() - 1;
            if (end < 0 || (end > 0 && items.get(end - 1).kind() == Kind.PARAGRAPH)) {
                return items;
            }
            List<Item> ended = new ArrayList<>(items);
            ended.add(end, Item.of(Kind.PARAGRAPH, ""));
            return ended;
        }

        private XmlElement root(String part) throws IngestException {
            XmlElement known = roots.get(part);
            if (known == null) {
                known = RevisionResolver.resolved(file.xml(part).root(), view);
                roots.put(part, known);
            }
            return known;
        }

        private void read(String story, XmlElement container, String part, StoryReader.Sections ends)
                throws IngestException {
            List<XmlElement> inside = new ArrayList<>();
            StoryReader reader = new StoryReader(fingerprints, definitions, part, this::note, inside::add, ends);
            stories.put(story, reader.read(container));
            for (XmlElement box : inside) {
                boxes++;
                String name = "text box " + boxes + (story.equals("body") ? "" : " in " + story);
                read(name, box, part, none -> {});
            }
        }

        private void note(XmlElement reference) {
            String kind = reference.is(Word.FOOTNOTE_REFERENCE) ? "footnote" : "endnote";
            Objects.requireNonNull(notes.get(kind)).add(Objects.requireNonNullElse(reference.get(Word.ID), ""));
        }

        private void notes(String kind) throws IngestException {
            String part = file.related(kind + "s");
            List<String> ids = Objects.requireNonNull(notes.get(kind));
            if (part == null || ids.isEmpty()) {
                return;
            }
            Map<String, XmlElement> byId = new HashMap<>();
            for (XmlElement note : root(part).elements()) {
                byId.put(Objects.requireNonNullElse(note.get(Word.ID), ""), note);
            }
            // A note can refer to another one, so the list may grow.
            for (int i = 0; i < ids.size(); i++) {
                XmlElement note = byId.get(ids.get(i));
                if (note != null) {
                    read(kind + " " + (i + 1), note, part, none -> {});
                }
            }
        }

        /** Reads the headers or footers of a section, of which those that it does not name are the former one's. */
        private void margins(XmlElement section, XmlName reference, String kind) throws IngestException {
            for (XmlElement named : section.elements()) {
                String id = named.is(reference) ? named.get(Word.R_ID) : null;
                Relationship arrow = id == null ? null : file.relationship(file.main(), id);
                if (arrow != null && file.has(arrow.target())) {
                    String type = Objects.requireNonNullElse(named.get(Word.TYPE), "default");
                    margins.put(type + " " + kind, arrow.target());
                }
            }
            for (String type : List.of("default", "first", "even")) {
                String part = margins.get(type + " " + kind);
                if (part != null) {
                    read(type + " " + kind + " of section " + sections, root(part), part, none -> {});
                }
            }
        }
    }
}
