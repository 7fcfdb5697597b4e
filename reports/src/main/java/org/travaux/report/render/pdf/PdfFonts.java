package org.travaux.report.render.pdf;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.librepdf.openpdf.fonts.Liberation;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;
import org.travaux.report.render.LegibleText;

/**
 * The embedded fonts of the report, and what happens to characters that they lack: these are written as their code point,
 * {@code [U+1F600]}, and noted; never dropped.
 */
final class PdfFonts {

    static final Color INK = new Color(0x1A, 0x1A, 0x1A);
    static final Color NAVY = new Color(0x1B, 0x2A, 0x41);
    static final Color GREY = new Color(0x55, 0x5F, 0x6D);
    static final Color INSERTED = new Color(0x0B, 0x4F, 0x9E);
    static final Color DELETED = new Color(0xA3, 0x22, 0x1A);

    private final BaseFont serif = load("LiberationSerif-Regular.ttf");
    private final BaseFont serifBold = load("LiberationSerif-Bold.ttf");
    private final BaseFont serifItalic = load("LiberationSerif-Italic.ttf");
    private final BaseFont sans = load("LiberationSans-Regular.ttf");
    private final BaseFont sansBold = load("LiberationSans-Bold.ttf");
    private final BaseFont mono = load("LiberationMono-Regular.ttf");
    private final Set<Integer> missing = new TreeSet<>();

    PdfFonts() throws IOException {}

    private static BaseFont load(String file) throws IOException {
        try (InputStream in = Liberation.class.getClassLoader().getResourceAsStream("liberation/" + file)) {
            byte[] font = Objects.requireNonNull(in, file).readAllBytes();
            BaseFont loaded = BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, font, null);
            loaded.setIncludeCidSet(false);
            return loaded;
        }
    }

    Font text(Color color) {
        return new Font(serif, 10.5f, Font.NORMAL, color);
    }

    Font heading(float size) {
        return new Font(serifBold, size, Font.NORMAL, NAVY);
    }

    Font headingChange(float size, Color color) {
        return new Font(serifBold, size, Font.NORMAL, color);
    }

    Font notHeld() {
        return new Font(serifItalic, 10.5f, Font.NORMAL, GREY);
    }

    Font title(float size) {
        return new Font(sansBold, size, Font.NORMAL, NAVY);
    }

    Font plain(float size, Color color) {
        return new Font(sans, size, Font.NORMAL, color);
    }

    Font bold(float size, Color color) {
        return new Font(sansBold, size, Font.NORMAL, color);
    }

    Font digest() {
        return new Font(mono, 7f, Font.NORMAL, INK);
    }

    BaseFont footer() {
        return sans;
    }

    /** The text with every character that the font lacks as its code point. */
    String fit(String text, Font font) {
        String legible = LegibleText.of(text);
        BaseFont base = font.getBaseFont();
        StringBuilder fitted = new StringBuilder(legible.length());
        legible.codePoints().forEach(codePoint -> {
            if (codePoint == '\t') {
                fitted.append(' ');
            } else if (codePoint == '\n' || isInvisible(codePoint) || base.charExists(codePoint)) {
                fitted.appendCodePoint(codePoint);
            } else {
                missing.add(codePoint);
                fitted.append(String.format(Locale.ROOT, "[U+%04X]", codePoint));
            }
        });
        return fitted.toString();
    }

    /** How many different characters had to be written as their code point. */
    int missing() {
        return missing.size();
    }

    /** Soft hyphens mark where a word may be cut; nothing is lost where they show nothing. */
    private static boolean isInvisible(int codePoint) {
        return codePoint == 0xAD;
    }
}
