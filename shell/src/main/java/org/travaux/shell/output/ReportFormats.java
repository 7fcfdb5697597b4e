package org.travaux.shell.output;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.travaux.report.render.ReportRenderer;
import org.travaux.shell.line.UsageException;

/** The formats a report can be written in, picked by the suffix of the file's name. */
public final class ReportFormats {

    private final List<Format> formats;

    /**
     * One format.
     *
     * @param suffix the file-name suffix, in lower case with the dot
     * @param renderer makes its renderer; asked only when the format is used
     */
    public record Format(String suffix, Supplier<ReportRenderer> renderer) {}

    /**
     * Makes a choice of formats.
     *
     * @param formats the formats, in the order in which messages name them
     */
    public ReportFormats(List<Format> formats) {
        this.formats = List.copyOf(formats);
    }

    /**
     * {@return the renderer that a file's name asks for}
     *
     * @param file the file's name
     * @throws UsageException if it has none of the suffixes
     */
    public ReportRenderer forFile(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return formats.stream()
                .filter(format -> name.endsWith(format.suffix()))
                .findFirst()
                .orElseThrow(() -> new UsageException("\"" + file
                        + "\" does not say which format to write. End its name with one of these: " + suffixes() + "."))
                .renderer()
                .get();
    }

    private String suffixes() {
        return formats.stream().map(Format::suffix).collect(Collectors.joining(", "));
    }
}
