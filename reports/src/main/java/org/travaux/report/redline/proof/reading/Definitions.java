package org.travaux.report.redline.proof.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.IngestException;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.office.WordPackage;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;

/** The styles and lists that a file defines, by what they are instead of by their ids. */
final class Definitions {

    private static final Set<XmlName> NAMES = Set.of(
            Word.w("nsid"),
            Word.w("tmpl"),
            Word.w("name"),
            Word.w("styleLink"),
            Word.w("numStyleLink"),
            Word.w("lvlPicBulletId"),
            Word.P_STYLE,
            Word.ABSTRACT_NUM_ID);

    private final Map<String, String> styles = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();

    Definitions(WordPackage file, Fingerprints fingerprints) throws IngestException {
        XmlElement defined = root(file, "styles");
        if (defined != null) {
            defined.elements().stream().filter(style -> style.is(Word.STYLE)).forEach(this::style);
        }
        XmlElement numbering = root(file, "numbering");
        if (numbering != null) {
            lists(numbering, fingerprints, Objects.requireNonNull(file.related("numbering")));
        }
    }

    private static @Nullable XmlElement root(WordPackage file, String kind) throws IngestException {
        String part = file.related(kind);
        return part == null ? null : file.xml(part).root();
    }

    private void style(XmlElement style) {
        String id = Objects.requireNonNullElse(style.get(Word.STYLE_ID), "");
        XmlElement named = style.child(Word.NAME);
        String name = named == null ? null : named.get(Word.VAL);
        String standard = Objects.requireNonNullElse(style.get(Word.w("default")), "0");
        boolean usual = !Set.of("0", "false", "off").contains(standard);
        styles.putIfAbsent(id, usual ? "" : Objects.requireNonNullElse(name, id).toLowerCase(Locale.ROOT));
    }

    private void lists(XmlElement numbering, Fingerprints fingerprints, String part) throws IngestException {
        Map<String, String> definitions = new HashMap<>();
        for (XmlElement element : numbering.elements()) {
            if (element.is(Word.ABSTRACT_NUM)) {
                definitions.put(
                        Objects.requireNonNullElse(element.get(Word.ABSTRACT_NUM_ID), ""),
                        meaning(element, fingerprints, part));
            }
        }
        for (XmlElement element : numbering.elements()) {
            XmlElement definition = element.is(Word.NUM) ? element.child(Word.ABSTRACT_NUM_ID) : null;
            if (definition != null) {
                lists.put(
                        Objects.requireNonNullElse(element.get(Word.NUM_ID), ""),
                        definitions.getOrDefault(Objects.requireNonNullElse(definition.get(Word.VAL), ""), "")
                                + meaning(element, fingerprints, part));
            }
        }
    }

    private static String meaning(XmlElement element, Fingerprints fingerprints, String part) throws IngestException {
        XmlElement bare = XmlElement.of(element.name());
        for (XmlElement inner : element.elements()) {
            if (!NAMES.contains(inner.name())) {
                bare.add(withoutTemplate(inner));
            }
        }
        return bare.content().isEmpty() ? "" : fingerprints.digest(bare, part, inner -> NAMES.contains(inner.name()));
    }

    private static XmlElement withoutTemplate(XmlElement level) {
        XmlName template = Word.w("tplc");
        return level.get(template) == null
                ? level
                : level.shell().set(template, null).addAll(level.content());
    }

    /** The name of a style, empty for the one that stands where none is named. */
    String style(@Nullable String id) {
        return id == null ? "" : styles.getOrDefault(id, id.toLowerCase(Locale.ROOT));
    }

    /** What the lists of an id are. */
    String list(String id) {
        return id.equals("0") ? "none" : lists.getOrDefault(id, "not defined");
    }
}
