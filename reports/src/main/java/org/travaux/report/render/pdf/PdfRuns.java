package org.travaux.report.render.pdf;

import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.travaux.model.Clause;
import org.travaux.report.view.Run;

/** Shows runs of words: changes by colour, line and sign, so that they survive grey print and copying. */
final class PdfRuns {

    private static final float RULE = 0.06f;
    private static final float UNDERLINE = -0.13f;
    private static final float STRIKE = 0.27f;

    private final PdfFonts fonts;

    PdfRuns(PdfFonts fonts) {
        this.fonts = fonts;
    }

    void add(Phrase phrase, Run run) {
        switch (run.kind()) {
            case EQUAL -> phrase.add(chunk(run.text(), fonts.text(PdfFonts.INK)));
            case NOT_COMPARED ->
                phrase.add(chunk(
                        run.text(),
                        run.text().equals(Clause.NOT_HELD_MARK) ? fonts.notHeld() : fonts.text(PdfFonts.INK)));
            case INSERT -> inserted(phrase, run.text(), fonts.text(PdfFonts.INSERTED));
            case DELETE -> deleted(phrase, run.text(), fonts.text(PdfFonts.DELETED));
        }
    }

    void addHeading(Phrase phrase, Run run, float size) {
        switch (run.kind()) {
            case EQUAL, NOT_COMPARED -> phrase.add(chunk(run.text(), fonts.heading(size)));
            case INSERT -> inserted(phrase, run.text(), fonts.headingChange(size, PdfFonts.INSERTED));
            case DELETE -> deleted(phrase, run.text(), fonts.headingChange(size, PdfFonts.DELETED));
        }
    }

    private void inserted(Phrase phrase, String text, Font font) {
        Chunk words = chunk(text, font);
        words.setUnderline(PdfFonts.INSERTED, 0, RULE, 0, UNDERLINE, 0);
        phrase.add(sign("{+", font));
        phrase.add(words);
        phrase.add(sign("+}", font));
    }

    /** The signs stay outside the line, which would hide their dashes. */
    private void deleted(Phrase phrase, String text, Font font) {
        Chunk words = chunk(text, font);
        words.setUnderline(PdfFonts.DELETED, 0, RULE, 0, STRIKE, 0);
        phrase.add(sign("[-", font));
        phrase.add(words);
        phrase.add(sign("-]", font));
    }

    /** A sign never ends or begins a line without its words. */
    private static Chunk sign(String sign, Font font) {
        Chunk chunk = new Chunk(sign, font);
        chunk.setSplitCharacter((start, current, end, characters, chunks) -> false);
        return chunk;
    }

    private Chunk chunk(String text, Font font) {
        return new Chunk(fonts.fit(text, font), font);
    }
}
