package org.travaux.report.redline.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.IngestException;
import org.travaux.report.redline.mark.Properties;
import org.travaux.report.redline.mark.SectionWriter;
import org.travaux.report.redline.office.Relationship;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.office.WordPackage;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;

/**
 * The sections of both documents with their headers and footers. What a section does not say, it has from the one before. Headers
 * and footers of kept sections are noted here, to be woven when the text is done.
 */
final class Sections implements SectionWriter {

    private static final List<String> TYPES = List.of("default", "first", "even");

    private final Properties properties;
    private final IdentityHashMap<XmlElement, Map<String, String>> ofOriginal;
    private final IdentityHashMap<XmlElement, Map<String, String>> ofRevised;
    private final Map<Pair, String> wanted = new java.util.LinkedHashMap<>();

    /**
     * Two headers, or footers, that become one.
     *
     * @param kind which reference names it
     * @param original the part before, or null
     * @param revised the part after, or null
     */
    record Pair(
            XmlName kind,
            @Nullable String original,
            @Nullable String revised) {

        /** Checks that nothing is missing. */
        Pair {
            Objects.requireNonNull(kind, "kind");
        }
    }

    Sections(
            WordPackage original,
            XmlElement originalRoot,
            WordPackage revised,
            XmlElement revisedRoot,
            Properties properties)
            throws IngestException {
        this.properties = Objects.requireNonNull(properties, "properties");
        this.ofOriginal = parts(original, originalRoot);
        this.ofRevised = parts(revised, revisedRoot);
    }

    /** For each section, which part serves for which kind and type, said there or before. */
    private static IdentityHashMap<XmlElement, Map<String, String>> parts(WordPackage file, XmlElement root)
            throws IngestException {
        List<XmlElement> sections = new ArrayList<>();
        root.collect(Word.SECT_PR, sections);
        IdentityHashMap<XmlElement, Map<String, String>> parts = new IdentityHashMap<>();
        Map<String, String> valid = new HashMap<>();
        for (XmlElement section : sections) {
            for (XmlElement reference : section.elements()) {
                String id = isReference(reference) ? reference.get(Word.R_ID) : null;
                Relationship arrow = id == null ? null : file.relationship(file.main(), id);
                if (arrow != null && file.has(arrow.target())) {
                    valid.put(reference.name().local() + type(reference), arrow.target());
                }
            }
            parts.put(section, new HashMap<>(valid));
        }
        return parts;
    }

    private static boolean isReference(XmlElement element) {
        return element.is(Word.HEADER_REFERENCE) || element.is(Word.FOOTER_REFERENCE);
    }

    private static String type(XmlElement reference) {
        return Objects.requireNonNullElse(reference.get(Word.TYPE), "default");
    }

    @Override
    public XmlElement kept(XmlElement original, XmlElement after) {
        XmlElement made = after.shell();
        for (XmlName kind : List.of(Word.HEADER_REFERENCE, Word.FOOTER_REFERENCE)) {
            for (String type : said(kind, original, after)) {
                String key = kind.local() + type;
                Pair pair = new Pair(kind, part(ofOriginal, original, key), part(ofRevised, after, key));
                made.add(reference(pair, type));
            }
        }
        after.elements().stream()
                .filter(property -> !isReference(property) && !property.is(Word.SECT_PR_CHANGE))
                .forEach(made::add);
        XmlElement tracked = after.child(Word.SECT_PR_CHANGE);
        if (!properties.sameSection(original, after)) {
            made.add(properties.sectionChange(original));
        } else if (tracked != null) {
            made.add(tracked);
        }
        return made;
    }

    private static @Nullable String part(
            IdentityHashMap<XmlElement, Map<String, String>> parts, XmlElement section, String key) {
        Map<String, String> valid = parts.get(section);
        return valid == null ? null : valid.get(key);
    }

    /** The types that either section names. */
    private static Set<String> said(XmlName kind, XmlElement original, XmlElement after) {
        Set<String> types = new LinkedHashSet<>();
        for (String type : TYPES) {
            for (XmlElement section : List.of(original, after)) {
                for (XmlElement reference : section.elements()) {
                    if (reference.is(kind) && type(reference).equals(type)) {
                        types.add(type);
                    }
                }
            }
        }
        return types;
    }

    @Override
    public XmlElement added(XmlElement after) {
        XmlElement made = after.shell();
        for (XmlElement property : after.elements()) {
            if (isReference(property)) {
                String key = property.name().local() + type(property);
                made.add(reference(new Pair(property.name(), null, part(ofRevised, after, key)), type(property)));
            } else {
                made.add(property);
            }
        }
        return made;
    }

    /** A reference under a name that is filled in when the parts are written. */
    private XmlElement reference(Pair pair, String type) {
        String id = wanted.computeIfAbsent(pair, none -> "travaux-section-" + wanted.size());
        return new XmlElement(pair.kind()).set(Word.TYPE, type).set(Word.R_ID, id);
    }

    /** {@return the headers and footers to be woven, with the names under which sections refer to them} */
    Map<Pair, String> wanted() {
        return wanted;
    }
}
