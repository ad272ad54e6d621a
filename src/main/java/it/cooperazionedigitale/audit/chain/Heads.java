package it.cooperazionedigitale.audit.chain;

import it.cooperazionedigitale.shared.ItalianFormats;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The end of the chain, written outside the database: a line in the log, and a signed file for each day. They show that the
 * newest lines were cut off together with their seals, which the chain alone cannot.
 */
@Component
public class Heads {

    private static final Logger LOG = LoggerFactory.getLogger(Heads.class);
    private static final HexFormat HEX = HexFormat.of();

    private final AuditKey key;
    private final String folder;

    Heads(AuditKey key, @Value("${portal.audit.heads:}") String folder) {
        this.key = key;
        this.folder = folder;
    }

    /**
     * One file: how far the chain went on a day.
     *
     * @param file its name
     * @param genuine whether the portal signed it
     */
    record Head(String file, long position, byte[] hash, boolean genuine) {}

    /** Writes the end of the chain to the log and, where a folder is set, to the day's file. */
    void write(Seal last, Instant when) {
        String hash = HEX.formatHex(last.hash());
        LOG.info("audit head {} {}", last.position(), hash);
        if (folder.isBlank()) {
            return;
        }
        String content = last.position() + " " + hash;
        String signed = content + " " + HEX.formatHex(signature(content)) + "\n";
        try {
            Path directory = Files.createDirectories(Path.of(folder));
            Path fresh = Files.createTempFile(directory, "head", ".new");
            Files.writeString(fresh, signed, StandardCharsets.US_ASCII);
            Files.move(
                    fresh,
                    directory.resolve("audit-" + ItalianFormats.dayOf(when) + ".head"),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new UncheckedIOException("The folder of portal.audit.heads cannot be written", refused);
        }
    }

    /** All files, oldest first. */
    List<Head> all() {
        List<Head> heads = new ArrayList<>();
        if (folder.isBlank() || !Files.isDirectory(Path.of(folder))) {
            return heads;
        }
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".head"))
                    .sorted()
                    .toList()) {
                heads.add(read(file));
            }
            return heads;
        } catch (IOException refused) {
            throw new UncheckedIOException("The folder of portal.audit.heads cannot be read", refused);
        }
    }

    private Head read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        String[] parts =
                Files.readString(file, StandardCharsets.US_ASCII).strip().split(" ");
        if (parts.length != 3 || !parts[0].matches("\\d{1,18}") || !parts[1].matches("[0-9a-f]{64}")) {
            return new Head(name, 0, new byte[0], false);
        }
        String content = parts[0] + " " + parts[1];
        boolean genuine = HEX.formatHex(signature(content)).equals(parts[2]);
        return new Head(name, Long.parseLong(parts[0]), HEX.parseHex(parts[1]), genuine);
    }

    private byte[] signature(String content) {
        return key.of(("head " + content).getBytes(StandardCharsets.US_ASCII));
    }
}
