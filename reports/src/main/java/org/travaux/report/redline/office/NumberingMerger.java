package org.travaux.report.redline.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;

/**
 * Brings the lists of one document into another. A list is the same where its definition and overrides are; each list of the one
 * goes on as one list of the other, so that counting is not joined. A list without counterpart is added.
 */
public final class NumberingMerger {

    private static final Set<XmlName> NAMES =
            Set.of(Word.w("nsid"), Word.w("tmpl"), Word.w("name"), Word.w("styleLink"), Word.w("numStyleLink"));
    private static final XmlName PICTURE = Word.w("numPicBullet");
    private static final XmlName PICTURE_ID = Word.w("numPicBulletId");
    private static final XmlName DURABLE_ID =
            XmlName.of("http://schemas.microsoft.com/office/word/2016/wordml/cid", "durableId");

    private final XmlElement numbering;
    private final Map<String, XmlElement> theirs = new HashMap<>();
    private final Map<String, XmlElement> definitions = new HashMap<>();
    private final Map<String, XmlElement> pictures = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> addedDefinitions = new HashMap<>();

    /**
     * Finds which list is which.
     *
     * @param numbering the root of the lists that grow, changed in place
     * @param revised the root of the other document's lists, or null where it has none
     * @param votes which list of the other document stands where which of these stands, the most certain first
     */
    public NumberingMerger(XmlElement numbering, @Nullable XmlElement revised, List<ListVotes.Vote> votes) {
        this.numbering = numbering;
        if (revised == null) {
            return;
        }
        index(revised, definitions, theirs, pictures);
        Map<String, XmlElement> ourDefinitions = new HashMap<>();
        Map<String, XmlElement> ours = new HashMap<>();
        index(numbering, ourDefinitions, ours, new HashMap<>());
        Map<String, String> meanings = new HashMap<>();
        ours.forEach((id, list) -> meanings.put(id, meaning(list, ourDefinitions)));
        Set<String> taken = new HashSet<>();
        Map<String, String> theirMeanings = new HashMap<>();
        theirs.forEach((id, list) -> theirMeanings.put(id, meaning(list, definitions)));
        for (ListVotes.Vote vote : votes) {
            String meaning = theirMeanings.get(vote.revised());
            if (meaning != null
                    && meaning.equals(meanings.get(vote.original()))
                    && !names.containsKey(vote.revised())
                    && taken.add(vote.original())) {
                names.put(vote.revised(), vote.original());
            }
        }
        theirMeanings.forEach((id, meaning) -> {
            if (!names.containsKey(id) && meaning.equals(meanings.get(id)) && taken.add(id)) {
                names.put(id, id);
            }
        });
        for (XmlElement list : revised.elements()) {
            String id = list.is(Word.NUM) ? list.get(Word.NUM_ID) : null;
            if (id != null && !names.containsKey(id)) {
                for (XmlElement other : numbering.elements()) {
                    String otherId = other.is(Word.NUM) ? other.get(Word.NUM_ID) : null;
                    if (otherId != null
                            && Objects.equals(meanings.get(otherId), theirMeanings.get(id))
                            && taken.add(otherId)) {
                        names.put(id, otherId);
                        break;
                    }
                }
            }
        }
    }

    private static void index(
            XmlElement root,
            Map<String, XmlElement> definitions,
            Map<String, XmlElement> lists,
            Map<String, XmlElement> pictures) {
        for (XmlElement element : root.elements()) {
            if (element.is(Word.ABSTRACT_NUM)) {
                definitions.put(attribute(element, Word.ABSTRACT_NUM_ID), element);
            } else if (element.is(Word.NUM)) {
                lists.put(attribute(element, Word.NUM_ID), element);
            } else if (element.is(PICTURE)) {
                pictures.put(attribute(element, PICTURE_ID), element);
            }
        }
    }

    /** Definition and overrides, without what only names them. */
    private static String meaning(XmlElement list, Map<String, XmlElement> definitions) {
        XmlElement definition = definitions.get(definitionId(list));
        return (definition == null ? "" : Canonical.inside(definition, inner -> NAMES.contains(inner.name()))) + "|"
                + Canonical.inside(list, inner -> inner.is(Word.ABSTRACT_NUM_ID));
    }

    private static String definitionId(XmlElement list) {
        XmlElement reference = list.child(Word.ABSTRACT_NUM_ID);
        return reference == null ? "" : attribute(reference, Word.VAL);
    }

    /**
     * Renames the lists that a tree of the other document names, and adds those that are missing.
     *
     * @param tree the tree, changed in place
     * @param styles renames the styles that added lists name
     */
    public void rename(XmlElement tree, StyleMerger styles) {
        Deque<XmlElement> open = new ArrayDeque<>(List.of(tree));
        while (!open.isEmpty()) {
            XmlElement element = open.pop();
            if (element.is(Word.NUM_ID)) {
                String id = attribute(element, Word.VAL);
                if (theirs.containsKey(id)) {
                    String name = names.get(id);
                    if (name == null) {
                        name = add(id, styles);
                        names.put(id, name);
                    }
                    element.set(Word.VAL, name);
                }
            }
            element.elements().forEach(open::push);
        }
    }

    private String add(String id, StyleMerger styles) {
        XmlElement list = Objects.requireNonNull(theirs.get(id), id);
        String definition = definitionId(list);
        XmlElement reference = list.child(Word.ABSTRACT_NUM_ID);
        XmlElement copy = list.copy().set(DURABLE_ID, null);
        String name = free(Word.NUM, Word.NUM_ID);
        copy.set(Word.NUM_ID, name);
        if (reference != null) {
            String known = addedDefinitions.get(definition);
            if (known == null) {
                known = addDefinition(definition, styles);
                addedDefinitions.put(definition, known);
            }
            Objects.requireNonNull(copy.child(Word.ABSTRACT_NUM_ID), id).set(Word.VAL, known);
        }
        insert(copy, List.of(Word.NUM, Word.ABSTRACT_NUM, PICTURE));
        return name;
    }

    private String addDefinition(String id, StyleMerger styles) {
        XmlElement definition = definitions.get(id);
        String name = free(Word.ABSTRACT_NUM, Word.ABSTRACT_NUM_ID);
        if (definition != null) {
            // A second definition under the same name would make Word join the two.
            XmlElement copy = definition
                    .copyWithout(inner -> NAMES.contains(inner.name()))
                    .set(Word.ABSTRACT_NUM_ID, name)
                    .set(XmlName.of(definition.name().namespace(), "restartNumberingAfterBreak"), null);
            styles.rename(copy);
            bringPictures(copy);
            insert(copy, List.of(Word.ABSTRACT_NUM, PICTURE));
        }
        return name;
    }

    private void bringPictures(XmlElement definition) {
        XmlName reference = Word.w("lvlPicBulletId");
        for (XmlElement level : definition.elements()) {
            XmlElement picture = level.child(reference);
            XmlElement bullet = picture == null ? null : pictures.get(attribute(picture, Word.VAL));
            if (picture != null && bullet != null) {
                String name = free(PICTURE, PICTURE_ID);
                insert(bullet.copy().set(PICTURE_ID, name), List.of(PICTURE));
                picture.set(Word.VAL, name);
            }
        }
    }

    private String free(XmlName kind, XmlName id) {
        int most = 0;
        for (XmlElement element : numbering.elements()) {
            if (element.is(kind)) {
                most = Math.max(most, number(attribute(element, id)));
            }
        }
        return Integer.toString(most + 1);
    }

    /** An id that is no number cannot meet one that is. */
    private static int number(String id) {
        try {
            return Integer.parseInt(id);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Puts an element behind the last one of the kinds given, or at the beginning. */
    private void insert(XmlElement element, List<XmlName> behind) {
        int at = 0;
        for (int i = 0; i < numbering.content().size(); i++) {
            if (numbering.content().get(i) instanceof XmlElement other && behind.contains(other.name())) {
                at = i + 1;
            }
        }
        numbering.content().add(at, element);
    }

    private static String attribute(XmlElement element, XmlName name) {
        return Objects.requireNonNullElse(element.get(name), "");
    }
}
