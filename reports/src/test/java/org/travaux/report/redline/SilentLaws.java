package org.travaux.report.redline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.SourceFile;
import org.travaux.report.redline.office.WordPackage;
import org.travaux.report.redline.proof.resolve.RevisionResolver;
import org.travaux.report.redline.proof.resolve.TrackedChange;

/** What holds for the check of a document that came back with tracked changes and with others. */
final class SilentLaws {

    static final RedlineOptions THEIRS = new RedlineOptions("Counterparty", "2026-02-01T12:00:00Z", Set.of(), false);
    static final RedlineOptions OURS = new RedlineOptions("Check", "2026-03-01T12:00:00Z", Set.of(), false);

    private final List<String> broken = new ArrayList<>();

    /** How many edits were planted, by kind. */
    final Map<SilentEdit.Kind, Integer> planted = new EnumMap<>(SilentEdit.Kind.class);

    int found;
    int invented;

    /** {@return which laws are broken, in plain words; empty as it should be} */
    List<String> broken(long seed, int edits) {
        try {
            GeneratedPair pair = GeneratedPair.of(seed, 3 + (int) (seed % 10), 1 + (int) (seed % 5));
            Redline theirs = new Redliner().redline(pair.original(), pair.revised(), THEIRS);
            WordPackage file = WordPackage.read(SourceFile.of("received.docx", RedlineLaws.bytes(theirs)));
            List<SilentEdit> silent = SilentEditor.edit(file, edits, new Random(seed));
            SourceFile received =
                    SourceFile.of("received.docx", RedlineLaws.bytes(Redline.of(file.entries(), 0, List.of())));
            CheckResult result = new CounterpartyCheck().check(pair.original(), received, OURS);
            silent(silent, result);
            redline(silent, result, received);
        } catch (IngestException | RedlineException | RuntimeException e) {
            StackTraceElement[] trace = e.getStackTrace();
            broken.add("throws " + e + (trace.length == 0 ? "" : " at " + trace[0]));
        }
        return broken;
    }

    private void silent(List<SilentEdit> silent, CheckResult result) {
        List<UntrackedChange> left = new ArrayList<>(result.untracked());
        for (SilentEdit edit : silent) {
            planted.merge(edit.kind(), 1, Integer::sum);
            List<UntrackedChange> telling = left.stream().filter(edit::isToldBy).toList();
            if (telling.isEmpty()) {
                broken.add("not found: " + edit);
            } else {
                found++;
                left.remove(telling.getFirst());
            }
        }
        invented += left.size();
        left.forEach(change -> broken.add("invented: " + change));
    }

    private void redline(List<SilentEdit> silent, CheckResult result, SourceFile received) throws IngestException {
        Redline redline = result.redline();
        if (redline == null) {
            broken.add("no exact redline");
            return;
        }
        result.remarks().forEach(remark -> broken.add("remark: " + remark));
        WordPackage before = WordPackage.read(received);
        WordPackage made = WordPackage.read(SourceFile.of("check.docx", RedlineLaws.bytes(redline)));
        Map<String, String> theirs = byAuthor(before);
        Map<String, String> all = byAuthor(made);
        theirs.forEach((author, texts) -> {
            if (!texts.equals(all.get(author))) {
                broken.add("tracked ones are others: " + author + "\n" + texts + "\n" + all.get(author));
            }
        });
        boolean ours = all.keySet().stream().anyMatch(author -> author.startsWith("Check"));
        if (ours == silent.isEmpty()) {
            broken.add(ours ? "marks of the check where there is nothing" : "no marks of the check");
        }
        if (all.keySet().stream().anyMatch(author -> !author.matches("(Check|Counterparty) .*"))) {
            broken.add("other authors: " + all.keySet());
        }
    }

    /** What each author added and took away, by author and date; a move is both. */
    private static Map<String, String> byAuthor(WordPackage file) throws IngestException {
        Map<String, String> texts = new TreeMap<>();
        for (String part : file.parts()) {
            if (part.matches("word/(document|footnotes|endnotes|header\\d+|footer\\d+)\\.xml")) {
                for (TrackedChange change :
                        RevisionResolver.changes(file.xml(part).root())) {
                    if (change.kind() != TrackedChange.Kind.FORMATTED) {
                        boolean added = change.kind() == TrackedChange.Kind.INSERTED
                                || change.kind() == TrackedChange.Kind.MOVED_TO;
                        texts.merge(
                                change.author() + " " + change.date() + (added ? " added" : " took away"),
                                change.text(),
                                String::concat);
                    }
                }
            }
        }
        return texts;
    }
}
