package org.travaux.ingest.rtf;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.ReadOptions;
import org.travaux.ingest.SourceParagraph;
import org.travaux.ingest.office.Change;
import org.travaux.ingest.office.Comments;
import org.travaux.ingest.office.LeftOutParts;
import org.travaux.ingest.office.Revisions;
import org.travaux.ingest.office.TableText;
import org.travaux.ingest.rtf.Group.Destination;
import org.travaux.model.Annotation;

/** Follows the groups and commands of a file (Rich Text Format 1.9.1) and lets its stories grow. */
final class RtfListener extends RtfListenerAdaptor {

    /** How deep groups may stand in one another; deeper ones are refused as damage. */
    private static final int MAX_GROUPS = 10_000;

    private static final Set<String> HEADERS = Set.of("header", "headerl", "headerr", "headerf");
    private static final Set<String> FOOTERS = Set.of("footer", "footerl", "footerr", "footerf");

    /** Destinations whose text is text of the story they stand in. */
    private static final Set<String> TRANSPARENT = Set.of(
            "rtf",
            "field",
            "fldrslt",
            "object",
            "result",
            "shp",
            "shpgrp",
            "shpinst",
            "do",
            "g",
            "hl",
            "ud",
            "nesttableprops",
            "upr");

    private final ReadOptions options;
    private final Definitions definitions = new Definitions();
    private final Comments comments;
    private final boolean onlyComments;
    private final LeftOutParts leftOut = new LeftOutParts();
    private final LeftOutParts pages = new LeftOutParts();
    private final Set<String> seenPages = new HashSet<>();
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Deque<Flow> flows = new ArrayDeque<>();
    private final Deque<Story> stories = new ArrayDeque<>();
    private Group group = new Group();
    private String commentAuthor = "";
    private int unnamed;
    private final NoteNumbers numbers = new NoteNumbers();
    private boolean automaticMark;

    /** A text beside the document, while it is read. */
    private static final class Story {
        final String kind;
        final Group outside;
        boolean endnote;
        boolean automatic;
        String reference = "";

        @Nullable String date;

        Story(String kind, Group outside) {
            this.kind = kind;
            this.outside = outside;
        }
    }

    /**
     * Begins a file.
     *
     * @param comments the comments of the document, or where they go
     * @param onlyComments whether comments are collected, and nothing else
     */
    RtfListener(ReadOptions options, Comments comments, boolean onlyComments) {
        this.options = options;
        this.comments = comments;
        this.onlyComments = onlyComments;
        flows.push(newFlow(leftOut));
    }

    private Flow newFlow(LeftOutParts leavings) {
        return new Flow(definitions, new Revisions(options.view()), onlyComments ? new Comments() : comments, leavings);
    }

    private Flow flow() {
        return flows.element();
    }

    /** The paragraphs of the document, once it has ended. */
    List<SourceParagraph> paragraphs() {
        return flow().finish(group);
    }

    /** What was left out; to be asked once, at the end. */
    LeftOutParts leftOut() {
        pages.all().forEach(part -> leftOut.addBeside(part.reason(), part.text()));
        return leftOut;
    }

    /** Whether groups are still open. */
    boolean isOpen() {
        return !groups.isEmpty();
    }

    @Override
    public void processGroupStart() {
        if (groups.size() >= MAX_GROUPS) {
            throw new IllegalStateException("nested too deep");
        }
        groups.push(group);
        group = group.inner();
        if (group.destination == Destination.AUTHORS || group.destination == Destination.STYLES) {
            group.collected = new StringBuilder();
        }
    }

    @Override
    public void processGroupEnd() {
        Group ended = group;
        if (!groups.isEmpty()) {
            group = groups.pop();
        }
        if (ended.story) {
            endStory(ended);
        } else if (ended.collected != null && ended.collected != group.collected) {
            endCollected(ended, ended.collected.toString());
        }
    }

    @Override
    public void processString(String text) {
        StringBuilder collected = group.collected;
        if (group.destination == Destination.SKIP) {
            return;
        }
        if (collected != null) {
            collected.append(text);
        } else if (group.destination == Destination.TEXT) {
            flow().append(text, group, changes());
        }
    }

    private List<Change> changes() {
        if (!group.inserted && !group.deleted) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        if (group.inserted) {
            changes.add(definitions.change(Annotation.Kind.INSERTION, group.insertedBy, group.insertedAt));
        }
        if (group.deleted) {
            changes.add(definitions.change(Annotation.Kind.DELETION, group.deletedBy, group.deletedAt));
        }
        return changes;
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        String name = command.getCommandName();
        if (group.destination == Destination.SKIP) {
            return;
        }
        if (command == Command.optionalcommand) {
            // A destination that nobody knows.
            group.destination = Destination.SKIP;
        } else if (command.getCommandType() == CommandType.Destination) {
            destination(name, optional);
        } else if (group.destination == Destination.TEXT || group.destination == Destination.LABEL) {
            boolean on = !hasParameter || parameter != 0;
            if (!properties(name, parameter, on)) {
                text(name);
            }
        } else {
            define(name, parameter);
        }
    }

    // ---- destinations

    private void destination(String name, boolean optional) {
        switch (name) {
            case "footnote", "annotation", "shptxt", "dptxbxtext" -> beginStory(name, leftOut);
            case "listtext", "pntext" -> collect(Destination.LABEL);
            case "fldinst" -> {
                StringBuilder code = new StringBuilder();
                collect(Destination.CODE);
                group.collected = code;
                if (!groups.isEmpty()) {
                    groups.element().field = code;
                }
            }
            case "fldrslt" -> {
                String code = group.field == null
                        ? ""
                        : group.field.toString().strip().toUpperCase(Locale.ROOT);
                group.contents |= code.equals("TOC") || code.startsWith("TOC ");
            }
            case "fonttbl" -> group.destination = Destination.FONTS;
            case "stylesheet" -> group.destination = Destination.STYLES;
            case "revtbl" -> group.destination = Destination.AUTHORS;
            case "listtable" -> group.destination = Destination.LISTS;
            case "listoverridetable" -> group.destination = Destination.LIST_NUMBERS;
            case "list", "listoverride" -> {}
            case "listlevel" -> definitions.listLevel();
            case "atnauthor" -> collect(Destination.COMMENT_AUTHOR);
            case "atndate" -> collect(Destination.COMMENT_DATE);
            case "atnref" -> collect(Destination.COMMENT_REFERENCE);
            case "atrfstart" -> collect(Destination.RANGE_START);
            case "atrfend" -> collect(Destination.RANGE_END);
            case "mmath", "moMath", "moMathPara" -> group.formula = true;
            default -> {
                if (HEADERS.contains(name) || FOOTERS.contains(name)) {
                    beginStory(name, new LeftOutParts());
                } else if (!TRANSPARENT.contains(name) && !isFormula(name, optional)) {
                    group.destination = Destination.SKIP;
                }
            }
        }
    }

    private boolean isFormula(String name, boolean optional) {
        return group.formula && name.startsWith("m") && !name.endsWith("Pr") && !optional && !name.equals("mmathPict");
    }

    private void collect(Destination destination) {
        group.destination = destination;
        group.collected = new StringBuilder();
    }

    private void endCollected(Group ended, String text) {
        String value = text.strip();
        switch (ended.destination) {
            case LABEL -> flow().label(text.replace("\t", " "), definitions.isSymbolFont(ended.font));
            case STYLES -> definitions.style(ended.style, value, ended.outline, ended.indent);
            case AUTHORS -> definitions.author(value);
            case COMMENT_AUTHOR -> commentAuthor = value;
            case COMMENT_DATE -> {
                if (!stories.isEmpty()) {
                    stories.element().date = dateOf(value);
                }
            }
            case COMMENT_REFERENCE -> {
                if (!stories.isEmpty()) {
                    stories.element().reference = value;
                }
            }
            case RANGE_START -> flow().text().beginComment(value);
            case RANGE_END -> flow().text().endComment(value);
            case TEXT, SKIP, CODE, FONTS, LISTS, LIST_NUMBERS -> {}
        }
    }

    private static @Nullable String dateOf(String packed) {
        try {
            return Definitions.date(Integer.parseInt(packed));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** What commands say in the tables at the beginning. */
    private void define(String name, int parameter) {
        switch (group.destination) {
            case FONTS -> {
                if (name.equals("f")) {
                    group.font = parameter;
                } else if (name.equals("fcharset")) {
                    definitions.font(group.font, parameter);
                }
            }
            case STYLES -> {
                properties(name, parameter, true);
                // Styles of characters and sections are none of paragraphs.
                if (name.equals("cs") || name.equals("ds") || name.equals("ts")) {
                    group.destination = Destination.SKIP;
                    group.collected = null;
                }
            }
            case LISTS, LIST_NUMBERS -> {
                switch (name) {
                    case "levelnfc" -> definitions.listKind(parameter);
                    case "listid" -> definitions.list(parameter);
                    case "ls" -> definitions.listNumber(parameter);
                    default -> {}
                }
            }
            default -> {}
        }
    }

    // ---- stories

    private void beginStory(String kind, LeftOutParts leavings) {
        Story story = new Story(kind, group.inner());
        story.automatic = automaticMark;
        automaticMark = false;
        stories.push(story);
        flows.push(newFlow(leavings));
        group.story = true;
        group.destination = Destination.TEXT;
        group.plainParagraph();
        group.plainCharacters();
        group.contents = false;
    }

    private void endStory(Group ended) {
        Story story = stories.pop();
        List<SourceParagraph> found = flows.pop().finish(ended);
        switch (story.kind) {
            case "footnote" -> {
                String number = story.automatic ? numbers.next(story.endnote) : null;
                flow().note(TableText.joined(found, "\n").strip(), number, story.outside, changes());
            }
            case "annotation" -> {
                String id = story.reference.isEmpty() ? "unnamed " + ++unnamed : story.reference;
                if (onlyComments) {
                    comments.add(
                            id,
                            commentAuthor,
                            story.date,
                            TableText.joined(found, "\n").text());
                } else {
                    flow().text().endComment(id);
                }
            }
            case "shptxt", "dptxbxtext" -> flow().box(found);
            default -> {
                String text = TableText.joined(found, "\n").text();
                String reason = HEADERS.contains(story.kind) ? LeftOutParts.PAGE_HEADER : LeftOutParts.PAGE_FOOTER;
                if (seenPages.add(reason + text)) {
                    pages.addBeside(reason, text);
                }
            }
        }
    }

    // ---- text and its properties

    /** Takes what a command says of characters, paragraphs, rows and the numbers of notes; whether it says anything. */
    private boolean properties(String name, int parameter, boolean on) {
        switch (name) {
            case "trowd" -> flow().beginRow();
            case "clmrg" -> flow().mergeLeft();
            case "cellx" -> flow().defineCell();
            default -> {
                return group.take(name, parameter, on) || numbers.take(name);
            }
        }
        return true;
    }

    private void text(String name) {
        switch (name) {
            case "par", "sect" -> {
                if (group.destination == Destination.TEXT) {
                    flow().endParagraph(group, changes(), false);
                }
            }
            case "cell" -> flow().endCell(group, changes(), false);
            case "nestcell" -> flow().endCell(group, changes(), true);
            case "row" -> flow().endRow(group, false);
            case "nestrow" -> flow().endRow(group, true);
            case "tab" -> processString("\t");
            case "line", "lbr" -> processString("\n");
            case "page", "column" -> processString(" ");
            case "~" -> processString("\u00A0");
            case "_" -> processString("\u2011");
            case "-" -> processString("\u00AD");
            case "chftn" -> {
                if (stories.isEmpty()) {
                    automaticMark = true;
                } else {
                    stories.element().automatic = true;
                }
            }
            case "ftnalt" -> {
                if (!stories.isEmpty()) {
                    stories.element().endnote = true;
                }
            }
            default -> {}
        }
    }
}
