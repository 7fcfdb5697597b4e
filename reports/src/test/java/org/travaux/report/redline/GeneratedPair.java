package org.travaux.report.redline;

import java.util.Random;
import org.travaux.ingest.IngestException;
import org.travaux.ingest.SourceFile;

/**
 * Two files that chance made: a document, and the same one edited and saved by another program.
 *
 * @param original the one
 * @param revised the other
 */
record GeneratedPair(SourceFile original, SourceFile revised) {

    /**
     * {@return a pair}
     *
     * @param seed the same seed makes the same pair
     */
    static GeneratedPair of(long seed) {
        return of(seed, 1 + (int) (seed % 7), 1 + (int) (seed % 5));
    }

    /**
     * {@return a pair of some size}
     *
     * @param seed the same seed makes the same pair
     * @param blocks how many blocks it has at most
     * @param edits how many edits part the two
     */
    static GeneratedPair of(long seed, int blocks, int edits) {
        Prose before = new ProseMaker(new Random(seed)).document(blocks);
        Prose after = new ProseMaker(new Random(seed)).document(blocks);
        Random chance = new Random(seed * 31 + 7);
        new ProseEditor(after, chance).edit(edits);
        int shift = seed % 3 == 0 ? 11 : 0;
        return new GeneratedPair(
                file("original.docx", GeneratedDocx.write(before, new Random(seed), 0)),
                file("revised.docx", GeneratedDocx.write(after, chance, shift)));
    }

    private static SourceFile file(String name, byte[] bytes) {
        try {
            return SourceFile.of(name, bytes);
        } catch (IngestException e) {
            throw new AssertionError(e);
        }
    }
}
