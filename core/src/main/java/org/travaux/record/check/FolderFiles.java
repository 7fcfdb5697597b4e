package org.travaux.record.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files that a folder's records point to: inside the folder, there, and unchanged. */
public final class FolderFiles {

    private static final String SHA_512 = "sha512:";

    private static final Pattern DIGEST = Pattern.compile("sha512:[0-9a-fA-F]{128}");

    private final Path folder;

    /**
     * Looks into a folder.
     *
     * @param folder the plan folder
     */
    public FolderFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Checks that a path names a regular file of the folder.
     *
     * @param file a file, by its path from the folder
     * @param place where it stands
     * @param issues where problems go
     */
    public void check(String file, Place place, Issues issues) {
        Optional<Path> path = resolve(file);
        if (path.isEmpty()) {
            issues.add(
                    place,
                    "'" + file + "' leads out of the plan folder",
                    "put the file into the folder and write its path from there, with slashes");
        } else if (!Files.isRegularFile(path.get())) {
            issues.add(place, "there is no file '" + file + "' in the plan folder", "add the file or correct the path");
        }
    }

    /**
     * Checks that a file that {@link #check} accepts has the digest recorded for it.
     *
     * @param file a file, by its path from the folder
     * @param digest the digest recorded for the file
     * @param place where it stands
     * @param issues where problems go
     */
    public void checkDigest(String file, String digest, Place place, Issues issues) {
        if (!DIGEST.matcher(digest).matches()) {
            issues.add(
                    place,
                    "'" + digest + "' is not a digest",
                    "write 'sha512:' and the 128 hex digits that sha512sum prints");
            return;
        }
        Optional<Path> path = resolve(file).filter(Files::isRegularFile);
        if (path.isEmpty()) {
            return;
        }
        try {
            String actual = sha512(path.get());
            if (!actual.equals(digest.toLowerCase(Locale.ROOT))) {
                issues.add(
                        place,
                        "'" + file + "' is not the file recorded: its digest is " + actual,
                        "restore the file as it was received, or record it as another text");
            }
        } catch (IOException e) {
            issues.add(place, "'" + file + "' cannot be read", "check its permissions");
        }
    }

    private Optional<Path> resolve(String file) {
        try {
            Path relative = Path.of(file);
            Path normal = relative.normalize();
            boolean inside = !relative.isAbsolute()
                    && !file.contains("\\")
                    && !normal.startsWith("..")
                    && !normal.toString().isEmpty();
            if (!inside) {
                return Optional.empty();
            }
            Path path = folder.resolve(normal);
            if (Files.exists(path) && !path.toRealPath().startsWith(folder.toRealPath())) {
                return Optional.empty();
            }
            return Optional.of(path);
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }

    private static String sha512(Path path) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-512");
            try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return SHA_512 + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-512", e);
        }
    }
}
