package org.travaux.benchmarks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/** JGit's histogram difference of two files, a word a line: the peer of the whole-process measure at 30,000 clauses. */
public final class HistogramDiffOverWords {

    private HistogramDiffOverWords() {}

    /**
     * Prints how many runs of words differ.
     *
     * @param files the file before and the file after
     * @throws java.io.IOException if one cannot be read
     */
    public static void main(String[] files) throws java.io.IOException {
        EditList edits = new HistogramDiff().diff(RawTextComparator.DEFAULT, words(files[0]), words(files[1]));
        System.out.println(edits.size() + " edits");
    }

    private static RawText words(String file) throws java.io.IOException {
        String text = Files.readString(Path.of(file));
        return new RawText(String.join("\n", text.strip().split("\\s+")).getBytes(StandardCharsets.UTF_8));
    }
}
