package org.travaux.report.redline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.EndnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.travaux.ingest.IngestException;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.office.WordPackage;
import org.travaux.report.redline.xml.XmlElement;
import org.travaux.report.redline.xml.XmlNode;
import org.travaux.report.redline.xml.XmlPart;
import org.travaux.report.redline.xml.XmlWriter;

/** Checks the parts of a Word file against the schema of the format; of alternatives, the one for old programs is looked at. */
final class SchemaCheck {

    /** Reads a part as the schema has it. */
    private interface Reading {
        XmlObject read(ByteArrayInputStream bytes) throws XmlException, IOException;
    }

    private static final Map<String, Reading> ROOTS = Map.of(
            "document", DocumentDocument.Factory::parse,
            "footnotes", FootnotesDocument.Factory::parse,
            "endnotes", EndnotesDocument.Factory::parse,
            "hdr", HdrDocument.Factory::parse,
            "ftr", FtrDocument.Factory::parse,
            "numbering", NumberingDocument.Factory::parse,
            "styles", StylesDocument.Factory::parse);

    private SchemaCheck() {}

    /** {@return what is against the schema, with the part} */
    static List<String> faults(WordPackage file) throws IngestException {
        List<String> faults = new ArrayList<>();
        for (String part : file.parts()) {
            XmlElement root = part.endsWith(".xml") ? file.xml(part).root() : null;
            Reading reading = root == null ? null : ROOTS.get(root.name().local());
            if (root != null && reading != null) {
                XmlPart plain = new XmlPart(plain(root), file.xml(part).prefixes());
                validate(reading, XmlWriter.write(plain)).forEach(fault -> faults.add(part + ": " + fault));
            }
        }
        return faults;
    }

    private static List<String> validate(Reading reading, byte[] bytes) {
        List<XmlError> errors = new ArrayList<>();
        try {
            reading.read(new ByteArrayInputStream(bytes)).validate(new XmlOptions().setErrorListener(errors));
        } catch (XmlException | IOException e) {
            return List.of(e.toString());
        }
        return errors.stream().map(XmlError::getMessage).toList();
    }

    private static XmlElement plain(XmlElement element) {
        XmlElement made = element.shell();
        for (int i = made.attributeCount() - 1; i >= 0; i--) {
            if (made.attributeName(i).namespace().equals(Word.COMPATIBILITY)) {
                made.set(made.attributeName(i), null);
            }
        }
        for (XmlNode node : element.content()) {
            if (node instanceof XmlElement inner && inner.is(Word.ALTERNATE_CONTENT)) {
                XmlElement fallback = inner.child(Word.FALLBACK);
                if (fallback != null) {
                    made.addAll(plain(fallback).content());
                }
            } else {
                made.add(node instanceof XmlElement inner ? plain(inner) : node);
            }
        }
        return made;
    }
}
