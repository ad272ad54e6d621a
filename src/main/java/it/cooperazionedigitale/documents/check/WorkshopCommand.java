package it.cooperazionedigitale.documents.check;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How the workshop is started: the same Java and the same classes as the portal, on its own. */
@Component
class WorkshopCommand {

    private static final String NESTED = "nested:";

    private final int megabytes;
    private final String issuers;
    private final WorkFolder folder = new WorkFolder(Path.of(System.getProperty("java.io.tmpdir")));

    WorkshopCommand(
            @Value("${portal.files.check-megabytes:160}") int megabytes,
            @Value("${portal.signatures.issuers:}") String issuers) {
        this.megabytes = megabytes;
        this.issuers = issuers;
    }

    List<String> line(Class<?> main) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-Xss2m",
                "-XX:MaxMetaspaceSize=128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder(),
                "-Duser.home=" + folder(),
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Dlogback.configurationFile=workshop-logback.xml"));
        String jar = executableJar(main);
        if (jar != null) {
            line.addAll(List.of(
                    "-Dloader.main=" + main.getName(),
                    "-cp",
                    jar,
                    "org.springframework.boot.loader.launch.PropertiesLauncher"));
        } else {
            line.addAll(List.of("-cp", classPath(), main.getName()));
        }
        if (!issuers.isBlank()) {
            line.add(Path.of(issuers).toAbsolutePath().toString());
        }
        return line;
    }

    /** A folder for everything that is opened; it is this instance's own. */
    Path folder() throws IOException {
        return folder.open();
    }

    /** Nothing is opened any more. */
    void leave() {
        folder.leave();
    }

    /** The portal's jar where it runs from one whose libraries lie inside. */
    private static @Nullable String executableJar(Class<?> main) throws IOException {
        try {
            String place = main.getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()
                    .toString();
            int nested = place.indexOf(NESTED);
            return nested < 0
                    ? null
                    : URLDecoder.decode(
                            place.substring(nested + NESTED.length(), place.indexOf("/!")), StandardCharsets.UTF_8);
        } catch (URISyntaxException strange) {
            throw new IOException(strange);
        }
    }

    /** Paths of the class path may be relative to where the portal was started; the workshop is elsewhere. */
    private static String classPath() {
        List<String> parts = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            parts.add(Path.of(part).toAbsolutePath().toString());
        }
        return String.join(java.io.File.pathSeparator, parts);
    }
}
