package org.travaux.report.redline.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlName;
import org.travaux.report.redline.xml.XmlPart;
import org.travaux.report.redline.xml.XmlReader;
import org.travaux.report.redline.xml.XmlWriter;

/**
 * Reads and writes the parts that hold the relationships of other parts (ECMA-376 part 2). An empty path stands for the file
 * itself.
 */
final class Relationships {

    /** What such a part is. */
    static final String CONTENT_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

    private static final String ARROWS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final XmlName ID = XmlName.of("", "Id");
    private static final XmlName TYPE = XmlName.of("", "Type");
    private static final XmlName TARGET = XmlName.of("", "Target");
    private static final XmlName TARGET_MODE = XmlName.of("", "TargetMode");

    private Relationships() {}

    /** {@return whether a part holds relationships} */
    static boolean isIn(String part) {
        return part.endsWith(".rels") && (part.contains("/_rels/") || part.startsWith("_rels/"));
    }

    /** {@return the path of the part that holds another one's relationships} */
    static String pathOf(String part) {
        int cut = part.lastIndexOf('/') + 1;
        return part.substring(0, cut) + "_rels/" + part.substring(cut) + ".rels";
    }

    /**
     * {@return the relationships of a part, as a list of the caller's own}
     *
     * @param part the path of the part they start from
     * @param root the root of the part that holds them
     */
    static List<Relationship> read(String part, XmlElement root) {
        List<Relationship> read = new ArrayList<>();
        for (XmlElement arrow : root.elements()) {
            boolean external = attribute(arrow, TARGET_MODE).equals("External");
            String target = attribute(arrow, TARGET);
            read.add(new Relationship(
                    attribute(arrow, ID),
                    XmlReader.usual(attribute(arrow, TYPE)),
                    external ? target : resolved(part, target),
                    external));
        }
        return read;
    }

    /**
     * {@return the bytes of the part that holds relationships}
     *
     * @param part the path of the part they start from
     * @param list the relationships
     */
    static byte[] written(String part, List<Relationship> list) {
        XmlElement root = new XmlElement(XmlName.of(ARROWS, "Relationships"));
        for (Relationship arrow : list) {
            XmlElement made = new XmlElement(XmlName.of(ARROWS, "Relationship"))
                    .set(ID, arrow.id())
                    .set(TYPE, arrow.type())
                    .set(TARGET, arrow.external() ? arrow.target() : relative(part, arrow.target()));
            root.add(arrow.external() ? made.set(TARGET_MODE, "External") : made);
        }
        return XmlWriter.write(new XmlPart(root, Map.of(ARROWS, "")));
    }

    /** As others write it: beside the part where it is in the same folder or below, else from the top. */
    private static String relative(String part, String target) {
        int cut = part.lastIndexOf('/');
        String folder = part.substring(0, cut + 1);
        return target.startsWith(folder) ? target.substring(folder.length()) : unresolved(target);
    }

    private static String unresolved(String target) {
        return target.startsWith("#") || target.equals("NULL") ? target : "/" + target;
    }

    private static String resolved(String part, String target) {
        if (target.startsWith("#") || target.equals("NULL")) {
            return target;
        }
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        List<String> path = new ArrayList<>(List.of(part.split("/", -1)));
        path.removeLast();
        for (String step : target.split("/", -1)) {
            if (step.equals("..")) {
                if (!path.isEmpty()) {
                    path.removeLast();
                }
            } else if (!step.equals(".")) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }

    private static String attribute(XmlElement element, XmlName name) {
        return Objects.requireNonNullElse(element.get(name), "");
    }
}
