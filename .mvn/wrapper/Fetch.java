import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What mvnw and mvnw.cmd need where wget, curl, sha512sum or unzip are missing, run straight from source:
 * {@code java Fetch.java get URL FILE}, {@code java Fetch.java sha512 FILE}, {@code java Fetch.java unzip FILE FOLDER}.
 */
class Fetch {

    public static void main(String[] args) throws Exception {
        try {
            switch (args[0]) {
                case "get" -> get(args[1], Path.of(args[2]));
                case "sha512" -> System.out.println(sha512(Path.of(args[1])));
                case "unzip" -> unzip(Path.of(args[1]), Path.of(args[2]));
                default -> throw new IllegalArgumentException(args[0]);
            }
        } catch (IOException e) {
            System.err.println("java: " + e);
            System.exit(1);
        }
    }

    private static void get(String address, Path file) throws IOException {
        URLConnection connection = URI.create(address).toURL().openConnection();
        connection.setConnectTimeout(20_000);
        connection.setReadTimeout(60_000);
        try (InputStream in = connection.getInputStream()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String sha512(Path file) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-512");
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int n; (n = in.read(buffer)) > 0; ) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void unzip(Path file, Path folder) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
                Path target = root.resolve(entry.getName()).normalize();
                if (!target.startsWith(root)) {
                    throw new IOException("an entry leads out of the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
