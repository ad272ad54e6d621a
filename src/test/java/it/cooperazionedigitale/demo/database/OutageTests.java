package it.cooperazionedigitale.demo.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.HardeningSheet;
import it.cooperazionedigitale.PortalApplication;
import it.cooperazionedigitale.accounts.AccountRegistration;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** A portal whose database goes away while it runs, and comes back; and one whose port is taken. */
@ExtendWith(OutputCaptureExtension.class)
class OutageTests {

    @TempDir
    private static Path home;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private String address = "";
    private String cookie = "";

    @Test
    void everyPageIsAFriendly503UntilTheDatabaseIsBackAndThenAllIsAsBefore(CapturedOutput output) throws Exception {
        try (ConfigurableApplicationContext portal = start("0")) {
            String port = portal.getEnvironment().getProperty("local.server.port", "");
            address = "http://localhost:" + port;
            signIn(portal);
            assertThat(get("/bandi").statusCode()).isEqualTo(200);
            assertThat(get("/account").statusCode()).isEqualTo(200);
            Postmaster database = Postmaster.of(home.resolve("db"));

            database.kill();
            friendly(List.of("/bandi", "/account", "/trasformatrici", "/accedi", "/", "/non-esiste"));
            assertThat(get("/css/portal.css").statusCode()).isIn(200, 503);
            String signedIn = cookie;
            cookie = "";
            assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(get("/css/portal.css").statusCode()).isEqualTo(200);
            friendly("without a session", get("/bandi"));
            cookie = signedIn;

            long back = System.nanoTime();
            database.startAgain();
            System.out.println("[outage] server back after " + millis(back) + " ms");
            back = System.nanoTime();
            while (get("/account").statusCode() != 200 || get("/bandi").statusCode() != 200) {
                assertThat(millis(back)).as("recovers by itself").isLessThan(10_000);
                TimeUnit.MILLISECONDS.sleep(100);
            }
            System.out.println("[outage] pages as before after " + millis(back) + " ms");
            assertThat(get("/account").body()).contains("Giulia Ferma");

            assertThatThrownBy(() -> start(port)).isNotNull();
            assertThat(output.getAll()).contains("Web server failed to start. Port " + port + " was already in use.");
            assertThat(get("/bandi").statusCode()).isEqualTo(200);
        }
    }

    private void friendly(List<String> paths) throws Exception {
        long all = System.nanoTime();
        long slowest = 0;
        for (String path : paths) {
            long start = System.nanoTime();
            HttpResponse<String> answer = get(path);
            slowest = Math.max(slowest, millis(start));
            System.out.println("[outage] " + path + ": " + answer.statusCode() + " after " + millis(start) + " ms");
            friendly(path, answer);
        }
        List<CompletableFuture<HttpResponse<String>>> together = IntStream.range(0, 30)
                .mapToObj(n -> client.sendAsync(request("/bandi"), BodyHandlers.ofString(StandardCharsets.UTF_8)))
                .toList();
        long start = System.nanoTime();
        for (CompletableFuture<HttpResponse<String>> one : together) {
            friendly("thirty at once", one.get(15, TimeUnit.SECONDS));
        }
        System.out.println("[outage] thirty at once: " + millis(start) + " ms, all: " + millis(all) + " ms");
        assertThat(slowest).as("time-out and a little").isLessThan(4_500);
    }

    private static void friendly(String path, HttpResponse<String> answer) {
        if (answer.statusCode() == 200 || answer.statusCode() == 404) {
            assertThat(path).as("pages that need no database").isIn("/accedi", "/", "/non-esiste");
            return;
        }
        assertThat(answer.statusCode()).as(path).isEqualTo(503);
        assertThat(answer.body())
                .as(path)
                .contains("Il portale è in pausa")
                .contains("Le bozze che hai già salvato sono al sicuro")
                .contains("<header")
                .doesNotContain("Giulia")
                .doesNotContain("SQL");
        HardeningSheet.holdsFor(path, answer.headers().map());
    }

    private static ConfigurableApplicationContext start(String port) {
        boolean first = port.equals("0");
        return new SpringApplicationBuilder(PortalApplication.class)
                .profiles("test")
                .registerShutdownHook(false)
                .run(
                        "--server.port=" + port,
                        first ? "--portal.home=" + home : "--portal.home=",
                        "--spring.jmx.enabled=false");
    }

    private void signIn(ConfigurableApplicationContext portal) throws Exception {
        portal.getBean(AccountRegistration.class)
                .register("giulia.ferma@example.org", "Giulia Ferma", "una frase lunga e facile");
        HttpResponse<String> page = get("/accedi");
        String csrf = page.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        String token = Jsoup.parse(page.body()).select("main form [name=_csrf]").attr("value");
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(address + "/accedi"))
                        .header("Cookie", csrf)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "email=giulia.ferma%40example.org&password=una+frase+lunga+e+facile&_csrf=" + token))
                        .build(),
                BodyHandlers.ofString());
        cookie = answer.headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith("SID="))
                .findFirst()
                .orElseThrow()
                .split(";")[0];
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private HttpRequest request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(20));
        return (cookie.isEmpty() ? request : request.header("Cookie", cookie)).build();
    }

    private static long millis(long since) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since);
    }
}
