package org.travaux.report.render.dot;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.travaux.align.Pairing;
import org.travaux.align.TextRelation;
import org.travaux.lineage.ClauseForm;
import org.travaux.lineage.Descent;
import org.travaux.lineage.FormId;
import org.travaux.lineage.Genealogy;
import org.travaux.lineage.VersionNode;
import org.travaux.model.plan.Derivation;

/**
 * Writes a genealogy as a directed graph in the DOT language: a box for each version with a node for each clause, and an edge
 * for each descent. A version without text is a dashed box with nothing in it; a clause that came back hangs on a dotted edge,
 * a further ancestor on a dashed one.
 */
public final class DotLineageRenderer {

    /** How much of a clause stands in its node. */
    private static final int TEXT_CHARACTERS = 40;

    /** Makes a renderer. */
    public DotLineageRenderer() {}

    /**
     * Writes the graph; the same genealogy gives the same bytes.
     *
     * @param genealogy what to write
     * @param clause the clause whose family alone is drawn, or null for all
     * @param out where to; not closed
     * @throws IOException if the output cannot be written
     */
    public void render(Genealogy genealogy, @Nullable FormId clause, OutputStream out) throws IOException {
        Objects.requireNonNull(genealogy, "genealogy");
        List<ClauseForm> forms = clause == null
                ? genealogy.versions().stream()
                        .flatMap(node -> genealogy.forms(node.id()).stream())
                        .toList()
                : genealogy.family(clause);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        for (String line : lines(genealogy, forms, clause)) {
            writer.write(line);
            writer.write('\n');
        }
        writer.flush();
    }

    private static List<String> lines(Genealogy genealogy, List<ClauseForm> forms, @Nullable FormId asked) {
        List<String> lines = new ArrayList<>();
        lines.add("digraph " + quoted(genealogy.plan()) + " {");
        lines.add("  graph [rankdir=LR, compound=true, label=" + quoted(title(genealogy)) + ", labelloc=t];");
        lines.add("  node [shape=box, fontsize=10];");
        lines.add("  edge [fontsize=9];");
        for (VersionNode node : genealogy.versions()) {
            version(
                    node,
                    forms.stream()
                            .filter(form -> form.id().version().equals(node.id()))
                            .toList(),
                    asked,
                    lines);
        }
        for (VersionNode node : genealogy.versions()) {
            for (Derivation derivation : node.version().derivedFrom()) {
                lines.add(
                        "  " + quoted(derivation.version()) + " -> " + quoted(node.id()) + " [color=gray, weight=10];");
            }
        }
        Set<FormId> drawn = new LinkedHashSet<>();
        forms.forEach(form -> drawn.add(form.id()));
        for (ClauseForm form : forms) {
            for (int i = 0; i < form.descents().size(); i++) {
                Descent descent = form.descents().get(i);
                String attributes = attributes(descent, i > 0);
                descent.from().stream()
                        .filter(drawn::contains)
                        .forEach(
                                from -> lines.add("  " + id(from) + " -> " + id(form.id()) + " [" + attributes + "];"));
            }
        }
        lines.add("}");
        return lines;
    }

    /** The plan's title, and the sentences that every page made from its texts must carry. */
    private static String title(Genealogy genealogy) {
        Set<String> lines = new LinkedHashSet<>();
        lines.add(genealogy.title());
        for (VersionNode node : genealogy.versions()) {
            String notice = node.document()
                    .map(document -> document.identity().notice())
                    .orElse(null);
            if (notice != null) {
                lines.add(notice);
            }
        }
        return String.join("\n", lines);
    }

    private static void version(VersionNode node, List<ClauseForm> forms, @Nullable FormId asked, List<String> lines) {
        String title = node.id() + "\n" + node.version().label() + "\n"
                + node.version().date().text();
        lines.add("  subgraph " + quoted("cluster " + node.id()) + " {");
        lines.add("    style=" + (node.held() ? "solid" : "dashed") + ";");
        lines.add("    " + quoted(node.id()) + " [shape=plaintext, label="
                + quoted(node.held() ? title : title + "\nno text held") + "];");
        for (ClauseForm form : forms) {
            String style =
                    form.id().equals(asked) ? ", penwidth=2" : form.clause().held() ? "" : ", style=dashed";
            lines.add("    " + id(form.id()) + " [label=" + quoted(label(form)) + style + "];");
        }
        lines.add("  }");
    }

    private static String label(ClauseForm form) {
        if (!form.clause().held()) {
            return form.label() + "\n" + "text not held";
        }
        String heading = form.clause().heading();
        String words = (heading == null || heading.isBlank() ? form.clause().text() : heading).strip();
        String line = words.lines().findFirst().orElse("");
        int end = Math.min(line.length(), TEXT_CHARACTERS);
        if (end < line.length() && Character.isHighSurrogate(line.charAt(end - 1))) {
            end--;
        }
        return form.label() + "\n" + line.substring(0, end) + (end < line.length() ? "…" : "");
    }

    private static String attributes(Descent descent, boolean further) {
        List<String> words = new ArrayList<>();
        if (descent.kind() == Descent.Kind.RETURNED) {
            words.add("returned");
        }
        if (descent.pairing() != Pairing.ONE_TO_ONE) {
            words.add(descent.pairing().id());
        }
        if (descent.text() != TextRelation.UNCHANGED) {
            words.add(descent.text().id());
        }
        if (descent.moved()) {
            words.add("moved");
        }
        if (descent.reparented()) {
            words.add("reparented");
        }
        Double similarity = descent.similarity();
        if (similarity != null && descent.text() == TextRelation.MODIFIED) {
            words.add(String.format(Locale.ROOT, "%.2f", similarity));
        }
        String label = words.stream().collect(Collectors.joining(" "));
        if (!descent.between().isEmpty()) {
            label += (label.isEmpty() ? "" : "\n") + "over " + String.join(", ", descent.between());
        }
        String style = descent.kind() == Descent.Kind.RETURNED ? "dotted" : further ? "dashed" : "solid";
        return "style=" + style + ", label=" + quoted(label);
    }

    private static String id(FormId id) {
        return quoted(id.toString());
    }

    /** A quoted string of the DOT language: quotes and backslashes escaped, line breaks as escapes, nothing else special. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> quoted.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return quoted.append('"').toString();
    }
}
