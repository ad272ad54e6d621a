package it.cooperazionedigitale.reference.usecase;

import it.cooperazionedigitale.reference.domain.Dataset;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Where the files of reference data are: the folder of {@code portal.reference.dir}, and what it does not hold in the portal itself. */
@Component
class ReferenceFiles {

    private final String folder;

    ReferenceFiles(@Value("${portal.reference.dir:}") String folder) {
        this.folder = folder.strip();
    }

    /** The files in force for a dataset. */
    Found inForce(Dataset dataset) {
        Found bundled = bundled(dataset);
        Map<String, byte[]> files = new TreeMap<>(bundled.files());
        boolean overridden = false;
        for (String name : bundled.files().keySet()) {
            Path file = Path.of(folder, name);
            if (!folder.isEmpty() && Files.isRegularFile(file)) {
                files.put(name, bytes(file));
                overridden = true;
            }
        }
        return overridden ? new Found(files, folder) : bundled;
    }

    /** The files the portal was built with. */
    Found bundled(Dataset dataset) {
        Map<String, byte[]> files = new TreeMap<>();
        dataset.columns().keySet().forEach(name -> files.put(name, bytes(new ClassPathResource("reference/" + name))));
        return new Found(files, "portal");
    }

    /** Whether a folder was named that is not there. */
    boolean folderMissing() {
        return !folder.isEmpty() && !Files.isDirectory(Path.of(folder));
    }

    /** The folder that was named. */
    String folder() {
        return folder;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Reference file " + file + " cannot be read", e);
        }
    }

    private static byte[] bytes(ClassPathResource resource) {
        try (InputStream in = resource.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Reference file " + resource + " cannot be read", e);
        }
    }

    /**
     * Files of one dataset.
     *
     * @param files the bytes by file name, in the order of the names
     * @param source where they come from
     */
    record Found(Map<String, byte[]> files, String source) {

        /** SHA-256 of the file; of the files one after the other when they are several. */
        String sha256() {
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                files.values().forEach(digest::update);
                return HexFormat.of().formatHex(digest.digest());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
