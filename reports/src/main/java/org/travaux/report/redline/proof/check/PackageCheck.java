package org.travaux.report.redline.proof.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.travaux.ingest.IngestException;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.office.WordPackage;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;
import org.travaux.report.redline.xml.XmlReader;

/**
 * What would keep Word from opening a file, or make it repair the file: broken parts, arrows to nothing, and marks of tracked
 * changes where the format does not allow them (ECMA-376 parts 1 and 2). It looks at what will be written, not at what is in memory.
 *
 * <p>A fault is a sentence that begins with its kind and a colon.
 */
public final class PackageCheck {

    private static final String TYPES = "[Content_Types].xml";

    private final WordPackage file;
    private final Map<String, byte[]> entries;
    private final String main;
    private final Map<String, Map<String, String>> arrows = new HashMap<>();
    private final Map<String, Set<String>> notes = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private PackageCheck(WordPackage file) {
        this.file = file;
        this.entries = file.entries();
        this.main = file.main();
    }

    /**
     * {@return the faults of a file as it would be written, in order of its parts; empty where Word opens it}
     *
     * @param file the file
     */
    public static List<String> faults(WordPackage file) {
        PackageCheck check = new PackageCheck(file);
        check.types();
        check.arrows();
        check.parts();
        return List.copyOf(check.faults);
    }

    /**
     * {@return the faults of an output that its inputs do not explain: those of kinds that it has more often than both together}
     *
     * @param output the faults of the output
     * @param original those of the one input
     * @param revised those of the other
     */
    public static List<String> newFaults(List<String> output, List<String> original, List<String> revised) {
        Map<String, Integer> known = new HashMap<>();
        original.forEach(fault -> known.merge(kind(fault), 1, Integer::sum));
        revised.forEach(fault -> known.merge(kind(fault), 1, Integer::sum));
        Map<String, Integer> now = new HashMap<>();
        output.forEach(fault -> now.merge(kind(fault), 1, Integer::sum));
        return output.stream()
                .filter(fault -> now.getOrDefault(kind(fault), 0) > known.getOrDefault(kind(fault), 0))
                .toList();
    }

    /**
     * {@return the kind of a fault}
     *
     * @param fault the sentence
     */
    public static String kind(String fault) {
        int colon = fault.indexOf(':');
        return colon < 0 ? fault : fault.substring(0, colon);
    }

    private void fault(String kind, String message) {
        faults.add(kind + ": " + message);
    }

    private @Nullable XmlElement tree(String part) {
        byte[] bytes = entries.get(part);
        if (bytes == null) {
            return null;
        }
        try {
            // The file has read its larger parts already.
            boolean asRead = file.has(part) && Arrays.equals(file.bytes(part), bytes);
            return asRead ? file.xml(part).root() : XmlReader.read(bytes).root();
        } catch (IngestException | XMLStreamException | RuntimeException e) {
            // The JDK's parser throws unchecked ones on some broken bytes.
            return null;
        }
    }

    private void types() {
        XmlElement types = tree(TYPES);
        if (types == null) {
            fault("content type", "there is no readable list of content types");
            return;
        }
        Set<String> suffixes = new HashSet<>();
        Set<String> parts = new HashSet<>();
        for (XmlElement type : types.elements()) {
            if (type.name().local().equals("Default")) {
                suffixes.add(plain(type, "Extension").toLowerCase(Locale.ROOT));
            } else {
                parts.add(plain(type, "PartName").replaceFirst("^/", ""));
            }
        }
        for (String entry : entries.keySet()) {
            String suffix = entry.substring(entry.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (!entry.equals(TYPES) && !entry.endsWith("/") && !parts.contains(entry) && !suffixes.contains(suffix)) {
                fault("content type", entry + " has none");
            }
        }
        parts.stream()
                .filter(part -> !entries.containsKey(part))
                .sorted()
                .forEach(part -> fault("content type", part + " has one and is not there"));
    }

    private void arrows() {
        for (String entry : entries.keySet()) {
            if (entry.endsWith(".rels")) {
                XmlElement list = tree(entry);
                if (list == null) {
                    fault("broken", entry + " is not readable");
                } else {
                    arrows(entry, list);
                }
            }
        }
    }

    private void arrows(String entry, XmlElement list) {
        int cut = entry.indexOf("_rels/");
        String folder = entry.substring(0, Math.max(0, cut));
        String source = folder + entry.substring(cut + 6, entry.length() - 5);
        Map<String, String> known = new LinkedHashMap<>();
        for (XmlElement arrow : list.elements()) {
            String id = plain(arrow, "Id");
            boolean external = plain(arrow, "TargetMode").equals("External");
            String target = plain(arrow, "Target");
            String path =
                    external || target.startsWith("#") || target.equalsIgnoreCase("NULL") ? "" : path(folder, target);
            if (known.put(id, path) != null) {
                fault("relationship twice", entry + " has " + id + " twice");
            }
            if (!path.isEmpty() && !entries.containsKey(path)) {
                fault("relationship", entry + " points to " + path + ", which is not there");
            }
            if (source.equals(main)) {
                notes(plain(arrow, "Type"), path);
            }
        }
        arrows.put(source, known);
    }

    private static String path(String folder, String target) {
        String whole = target.startsWith("/") ? target.substring(1) : folder + target;
        List<String> steps = new ArrayList<>();
        for (String step : List.of(whole.split("/", -1))) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.removeLast();
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    /** Which notes there are to be referred to. */
    private void notes(String type, String path) {
        for (String kind : List.of("footnote", "endnote", "comment")) {
            XmlElement root = type.endsWith("/" + kind + "s") ? tree(path) : null;
            if (root != null) {
                Set<String> ids = notes.computeIfAbsent(kind, none -> new HashSet<>());
                root.elements().forEach(note -> ids.add(Objects.requireNonNullElse(note.get(Word.ID), "")));
            }
        }
    }

    private void parts() {
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            String part = entry.getKey();
            String name = part.toLowerCase(Locale.ROOT);
            if (part.equals(TYPES) || !(name.endsWith(".xml") || name.endsWith(".vml"))) {
                continue;
            }
            String head = new String(
                    entry.getValue(), 0, Math.min(2_000, entry.getValue().length), StandardCharsets.ISO_8859_1);
            if (head.contains("<!DOCTYPE")) {
                fault("document type", part + " declares one");
            }
            XmlElement root = tree(part);
            if (root == null) {
                fault("broken", part + " is not readable");
            } else if (part.startsWith(folder) && !part.contains("/theme/")) {
                PartCheck check =
                        new PartCheck(arrows.getOrDefault(part, Map.of()).keySet(), notes);
                check.of(root).forEach(fault -> fault(fault.kind(), part + ": " + fault.message()));
            }
        }
    }

    private static String plain(XmlElement element, String local) {
        return Objects.requireNonNullElse(element.get(XmlName.of("", local)), "");
    }
}
