package org.travaux.ingest.pdf.page;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.Serial;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Reads from the drawing instructions of a page its glyphs and lines, in the order in which they are drawn. */
final class PageScanner extends PDFTextStripper {

    /** How many glyphs and how many lines of a page are kept. */
    static final int MAX_GLYPHS = 400_000;

    private static final int MAX_RULES = 20_000;
    private static final int MAX_DEPTH = 1_000;

    /** Thrown where reading takes longer than allowed. */
    static final class TimeIsUp extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    /** A marked stretch of content: what it is called, and the text that it stands for. */
    private static final class Marked {
        final String artifact;
        final @Nullable String actual;
        boolean shown;

        Marked(String artifact, @Nullable String actual) {
            this.artifact = artifact;
            this.actual = actual;
        }
    }

    private final BooleanSupplier timeIsUp;
    private final Deque<Marked> marked = new ArrayDeque<>();
    private final Map<PDFont, Boolean> bold = new HashMap<>();
    private final List<double[]> path = new ArrayList<>();
    private PageContent content = new PageContent(0, 0);
    private final Map<Integer, StringBuilder> turned = new HashMap<>();
    private final Map<Integer, List<Glyph>> byDirection = new HashMap<>();
    private double @Nullable [] last;

    PageScanner(BooleanSupplier timeIsUp) {
        this.timeIsUp = timeIsUp;
        setSuppressDuplicateOverlappingText(false);
        setShouldSeparateByBeads(false);
        setStartPage(0);
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
        for (String name : List.of("re", "m", "l", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n")) {
            addOperator(new PathOperator(name));
        }
    }

    /** Reads one page. */
    PageContent scan(PDPage page) throws IOException {
        PDRectangle box = page.getCropBox();
        boolean across = page.getRotation() % 180 != 0;
        content = new PageContent(across ? box.getHeight() : box.getWidth(), across ? box.getWidth() : box.getHeight());
        marked.clear();
        path.clear();
        turned.clear();
        byDirection.clear();
        last = null;
        // As PDFTextStripper itself does for each page, but without writing the text anywhere.
        processPage(page);
        int main = byDirection.entrySet().stream()
                .max(Map.Entry.comparingByValue((one, other) -> Integer.compare(one.size(), other.size())))
                .map(Map.Entry::getKey)
                .orElse(0);
        content.glyphs.addAll(byDirection.getOrDefault(main, List.of()));
        turned.forEach((direction, words) -> {
            if (direction != main) {
                content.sideways.append(words).append('\n');
            }
        });
        if (main != 0) {
            content.rules.clear();
        }
        return content;
    }

    @Override
    protected void writePage() {
        // The glyphs are put in order elsewhere.
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (timeIsUp.getAsBoolean()) {
            throw new TimeIsUp();
        }
        if (operator.getName().equals("BI")) {
            content.picture = true;
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException problem)
            throws IOException {
        if (problem instanceof TimeIsUp) {
            throw problem;
        }
        super.operatorException(operator, operands, problem);
    }

    @Override
    public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
        String artifact = "";
        String actual = null;
        if (tag != null && tag.getName().equals("Artifact")) {
            artifact = "Artifact";
            if (properties != null) {
                String subtype = properties.getNameAsString(COSName.SUBTYPE);
                artifact = subtype == null ? artifact : subtype;
            }
        } else if (properties != null) {
            actual = properties.getString(COSName.ACTUAL_TEXT);
        }
        if (marked.size() < MAX_DEPTH) {
            marked.push(new Marked(artifact, actual));
        }
    }

    @Override
    public void endMarkedContentSequence() {
        if (!marked.isEmpty()) {
            marked.pop();
        }
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        if (font.toUnicode(code) == null) {
            content.unreadable++;
        }
        super.showGlyph(rendering, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = Characters.readable(position.getUnicode());
        Marked replaced = null;
        for (Marked open : marked) {
            if (open.actual != null) {
                replaced = open;
            }
        }
        if (replaced != null) {
            text = replaced.shown || replaced.actual == null ? "" : Characters.readable(replaced.actual);
            replaced.shown = true;
        }
        if (text.isEmpty() || content.glyphs.size() >= MAX_GLYPHS) {
            return;
        }
        if (Characters.isUnreadable(text)) {
            content.unreadable++;
        }
        if (!setAside(text, position)) {
            RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
            if (mode == RenderingMode.NEITHER && !text.isBlank()) {
                content.invisible++;
            }
            keep(text, position);
        }
    }

    /** Whether the text belongs to what is no running text: the artifacts of a tagged file, what stands aslant. */
    private boolean setAside(String text, TextPosition position) {
        for (Marked open : marked) {
            StringBuilder into = switch (open.artifact) {
                case "Header" -> content.header;
                case "Footer" -> content.footer;
                case "Watermark" -> content.watermark;
                default -> null;
            };
            if (into != null) {
                into.append(text);
                return true;
            }
        }
        double angle = angle(position);
        if (Math.abs(angle - Math.round(angle / 90) * 90) > 5) {
            content.watermark.append(text);
            return true;
        }
        int direction = Math.round(position.getDir());
        turned.computeIfAbsent(direction, key -> new StringBuilder()).append(text);
        return false;
    }

    private static double angle(TextPosition position) {
        Matrix matrix = position.getTextMatrix();
        return Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleY()));
    }

    private void keep(String text, TextPosition position) {
        int direction = Math.round(position.getDir());
        List<Glyph> glyphs = byDirection.computeIfAbsent(direction, key -> new ArrayList<>());
        double size = Math.abs(position.getFontSizeInPt());
        size = size <= 0 || Double.isNaN(size) ? 1 : size;
        double x = position.getXDirAdj();
        double y = position.getYDirAdj();
        if (Double.isNaN(x + y) || Math.abs(x) > 20_000 || Math.abs(y) > 20_000 || glyphs.size() >= MAX_GLYPHS) {
            return;
        }
        double width = Math.max(0, position.getWidthDirAdj());
        double space = position.getWidthOfSpace();
        boolean heavy = bold.computeIfAbsent(position.getFont(), PageScanner::isBold);
        Glyph glyph = new Glyph(text, x, y, width, size, heavy, space > 0 && space < size ? space : size * 0.25);
        Glyph before = glyphs.isEmpty() ? null : glyphs.get(glyphs.size() - 1);
        if (before != null
                && Characters.isAccent(text)
                && before.right() > x + 0.1
                && Math.abs(before.y() - y) < size) {
            glyphs.set(glyphs.size() - 1, with(before, Characters.accented(before.text(), text)));
        } else if (!isShadow(glyph, glyphs)) {
            glyphs.add(glyph);
        }
    }

    private static Glyph with(Glyph glyph, String text) {
        return new Glyph(text, glyph.x(), glyph.y(), glyph.width(), glyph.size(), glyph.bold(), glyph.space());
    }

    /** Whether the same glyph was drawn at the same place before, as some programs do for bold type. */
    private static boolean isShadow(Glyph glyph, List<Glyph> glyphs) {
        for (int i = glyphs.size() - 1; i >= Math.max(0, glyphs.size() - 120); i--) {
            Glyph other = glyphs.get(i);
            double near = Math.min(1, glyph.width() * 0.3);
            if (Math.abs(other.x() - glyph.x()) < near
                    && Math.abs(other.y() - glyph.y()) < near
                    && other.text().equals(glyph.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName();
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return lower.contains("bold")
                || lower.contains("black")
                || lower.contains("heavy")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
    }

    // ---- lines and boxes

    private void pathOperator(String name, List<COSBase> operands) {
        switch (name) {
            case "re" -> {
                double[] n = numbers(operands, 4);
                if (n != null) {
                    addRule(n[0], n[1], n[0] + n[2], n[1]);
                    addRule(n[0], n[1] + n[3], n[0] + n[2], n[1] + n[3]);
                    addRule(n[0], n[1], n[0], n[1] + n[3]);
                    addRule(n[0] + n[2], n[1], n[0] + n[2], n[1] + n[3]);
                }
            }
            case "m" -> last = numbers(operands, 2);
            case "l" -> {
                double[] to = numbers(operands, 2);
                if (last != null && to != null) {
                    addRule(last[0], last[1], to[0], to[1]);
                }
                last = to;
            }
            case "n" -> path.clear();
            default -> {
                for (double[] line : path) {
                    if (content.rules.size() < MAX_RULES) {
                        content.rules.add(new PageContent.Rule(line[0], line[1], line[2], line[3]));
                    }
                }
                path.clear();
            }
        }
    }

    private void addRule(double x1, double y1, double x2, double y2) {
        if (path.size() >= MAX_RULES) {
            return;
        }
        Point2D.Float from = transformedPoint((float) x1, (float) y1);
        Point2D.Float to = transformedPoint((float) x2, (float) y2);
        PDRectangle box = getCurrentPage().getCropBox();
        double top = box.getUpperRightY();
        double left = box.getLowerLeftX();
        double y = top - Math.max(from.y, to.y);
        double bottom = top - Math.min(from.y, to.y);
        double x = Math.min(from.x, to.x) - left;
        double right = Math.max(from.x, to.x) - left;
        if (!Double.isNaN(x + y + right + bottom)) {
            path.add(new double[] {x, y, right, bottom});
        }
    }

    private static double @Nullable [] numbers(List<COSBase> operands, int count) {
        if (operands.size() < count) {
            return null;
        }
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            if (!(operands.get(i) instanceof COSNumber number)) {
                return null;
            }
            numbers[i] = number.floatValue();
        }
        return numbers;
    }

    private final class PathOperator extends OperatorProcessor {
        private final String name;

        PathOperator(String name) {
            super(PageScanner.this);
            this.name = name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            pathOperator(name, operands);
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
