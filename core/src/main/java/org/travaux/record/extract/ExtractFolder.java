package org.travaux.record.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.travaux.record.PlanFolder;
import org.travaux.record.check.PlanFormatException;

/** Makes the folder of a part of a record out of the folder of the whole. */
public final class ExtractFolder {

    private ExtractFolder() {}

    /**
     * Takes everything out of a folder that does not belong to a part of its record. Where nothing is left out the folder stays
     * as it is; else its record is written anew, and files that the record does not name go too, since nobody says who may see
     * them or when they came.
     *
     * @param folder a plan folder, of which nothing is kept but what is given
     * @param extract the part of its record
     * @param foreign files that are none of the plan's, by their paths with slashes; they stay
     * @return the files taken out that the record does not name, by their paths
     * @throws PlanFormatException if the part makes no plan folder
     * @throws IOException if the folder cannot be changed
     */
    public static List<String> reduce(Path folder, Extract extract, Predicate<String> foreign)
            throws PlanFormatException, IOException {
        if (extract.isWhole()) {
            return List.of();
        }
        Set<String> named = Extract.files(PlanFolder.read(folder));
        Set<String> kept = Extract.files(extract.record());
        List<String> unnamed = new ArrayList<>();
        for (String file : files(folder)) {
            boolean stays = kept.contains(file) || PlanFolder.isRecordFile(file) || foreign.test(file);
            if (!stays) {
                Files.delete(folder.resolve(file));
                if (!named.contains(file)) {
                    unnamed.add(file);
                }
            }
        }
        removeEmptyFolders(folder);
        PlanFolder.write(extract.record(), folder);
        return unnamed;
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static void removeEmptyFolders(Path top) throws IOException {
        List<Path> folders;
        try (Stream<Path> below = Files.walk(top)) {
            folders = below.filter(path -> Files.isDirectory(path) && !path.equals(top))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path each : folders) {
            try (Stream<Path> children = Files.list(each)) {
                if (children.findAny().isPresent()) {
                    continue;
                }
            }
            Files.delete(each);
        }
    }
}
