package org.travaux.shell.session;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;

/** The files and folders a half-typed path may mean; blanks in them are escaped by the line editor. */
final class FileCandidates {

    /** How many entries of one folder are looked at. */
    static final int MAX_ENTRIES = 2_000;

    private static final String HOME = "~/";

    private FileCandidates() {}

    /**
     * {@return the candidates in the order of their names}
     *
     * @param prefix stands before the path in the word, such as {@code --output=}
     * @param typed the path so far
     * @param foldersOnly whether files are left out
     */
    static List<Candidate> of(String prefix, String typed, boolean foldersOnly) {
        int slash = typed.lastIndexOf('/');
        String folder = slash < 0 ? "" : typed.substring(0, slash + 1);
        String start = typed.substring(slash + 1);
        String place = folder.startsWith(HOME)
                ? System.getProperty("user.home", "") + folder.substring(HOME.length() - 1)
                : folder;
        List<Candidate> candidates = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(Path.of(place.isEmpty() ? "." : place))) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                boolean isFolder = Files.isDirectory(entry);
                boolean hidden = name.startsWith(".") && !start.startsWith(".");
                if (!hidden && (isFolder || !foldersOnly)) {
                    String end = isFolder ? "/" : "";
                    candidates.add(SyntaxCompleter.candidate(prefix + folder + name + end, name + end, !isFolder));
                }
                if (candidates.size() == MAX_ENTRIES) {
                    break;
                }
            }
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
        candidates.sort((one, other) -> one.value().compareTo(other.value()));
        return candidates;
    }
}
