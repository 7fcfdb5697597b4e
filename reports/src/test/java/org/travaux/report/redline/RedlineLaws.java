package org.travaux.report.redline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.SourceFile;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.office.WordPackage;
import org.travaux.report.redline.proof.check.PackageCheck;
import org.travaux.report.redline.proof.reading.DocumentReading;
import org.travaux.report.redline.proof.resolve.View;
import org.travaux.report.redline.xml.XmlElement;

/** What holds for the redline of any two files. */
final class RedlineLaws {

    static final RedlineOptions EXACT = new RedlineOptions("A. Author", "2026-01-31T12:00:00Z", Set.of(), false);

    private RedlineLaws() {}

    /** {@return which laws the redline of a pair breaks, in plain words; empty as it should be} */
    static List<String> broken(GeneratedPair pair) {
        return broken(pair, EXACT);
    }

    /** {@return the same for a redline that is made in some way} */
    static List<String> broken(GeneratedPair pair, RedlineOptions options) {
        try {
            return checked(pair, options);
        } catch (IngestException | RedlineException | RuntimeException e) {
            StackTraceElement[] trace = e.getStackTrace();
            return List.of("throws " + e + (trace.length == 0 ? "" : " at " + trace[0]));
        }
    }

    private static List<String> checked(GeneratedPair pair, RedlineOptions options)
            throws IngestException, RedlineException {
        Redline redline = new Redliner().redline(pair.original(), pair.revised(), options);
        List<String> broken = new ArrayList<>();
        redline.remarks().stream()
                .filter(remark -> remark.contains("replaced as wholes"))
                .forEach(broken::add);
        WordPackage original = WordPackage.read(pair.original());
        WordPackage revised = WordPackage.read(pair.revised());
        WordPackage made = WordPackage.read(SourceFile.of("redline.docx", bytes(redline)));
        DocumentReading.of(revised, View.ACCEPTED)
                .differences(DocumentReading.of(made, View.ACCEPTED), options.ignored())
                .forEach(difference -> broken.add("accepted: " + difference));
        DocumentReading.of(original, View.ACCEPTED)
                .differences(DocumentReading.of(made, View.REJECTED), options.ignored())
                .forEach(difference -> broken.add("rejected: " + difference));
        PackageCheck.faults(made).forEach(fault -> broken.add("package: " + fault));
        SchemaCheck.faults(made).forEach(fault -> broken.add("schema: " + fault));
        int most = letters(original) + letters(revised);
        if (marked(made) > most) {
            broken.add("noise: " + marked(made) + " letters are marked where there are " + most);
        }
        return broken;
    }

    static byte[] bytes(Redline redline) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            redline.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static int letters(WordPackage file) throws IngestException {
        int letters = 0;
        for (XmlElement root : stories(file)) {
            letters += letters(root, true);
        }
        return letters;
    }

    /** How many letters of a redline are marked. */
    static int marked(WordPackage file) throws IngestException {
        int marked = 0;
        for (XmlElement root : stories(file)) {
            marked += letters(root, false);
        }
        return marked;
    }

    private static List<XmlElement> stories(WordPackage file) throws IngestException {
        List<XmlElement> roots = new ArrayList<>();
        for (String part : file.parts()) {
            if (part.matches("word/(document|footnotes|endnotes|header\\d+|footer\\d+)\\.xml")) {
                roots.add(file.xml(part).root());
            }
        }
        return roots;
    }

    private static int letters(XmlElement element, boolean marked) {
        int letters = 0;
        for (XmlElement inner : element.elements()) {
            boolean text = inner.is(Word.T) || inner.is(Word.DEL_TEXT);
            boolean change =
                    Set.of(Word.INS, Word.DEL, Word.MOVE_FROM, Word.MOVE_TO).contains(inner.name());
            letters += text && marked ? inner.text().length() : letters(inner, marked || change);
        }
        return letters;
    }
}
