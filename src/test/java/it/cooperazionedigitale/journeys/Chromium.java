package it.cooperazionedigitale.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The one browser of the journeys: a Chromium that is on the machine. Without one, journeys are skipped loudly. */
final class Chromium {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Chromium() {}

    private static final class Holder {
        static final Browser BROWSER = launch();

        private static Browser launch() {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(find().orElseThrow())
                            .setArgs(QUIET));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return browser;
        }
    }

    /** The browser; skips the test where there is none, or fails it with {@code -Dbrowser.required=true}. */
    static Browser browser() {
        if (find().isEmpty()) {
            String said = "NO CHROMIUM FOUND: the browser journeys are NOT run. Install it (apt-get install chromium),"
                    + " or name it with CHROMIUM=/path.";
            if (Boolean.getBoolean("browser.required")) {
                throw new IllegalStateException(said);
            }
            System.err.println("\n*** " + said + " ***\n");
            Assumptions.abort(said);
        }
        return Holder.BROWSER;
    }

    private static Optional<Path> find() {
        String named = System.getenv("CHROMIUM");
        return (named == null ? PLACES.stream() : List.of(named).stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
