package it.cooperazionedigitale.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.HttpVisitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Weighs pages as they come over the wire, headers and compressed bodies; what pages share is fetched once. */
final class Scale {

    private static final String PARTS = "script[src], img[src], link[rel=stylesheet][href], link[rel=icon][href]";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Long> parts = new HashMap<>();
    private final String home;

    Scale(int port) {
        this.home = "http://localhost:" + port;
    }

    /**
     * Bytes of one page.
     *
     * @param first with everything it asks for
     * @param page alone, when the browser has the rest
     * @param scripts of its scripts
     */
    record Weight(long first, long page, long scripts) {

        /** The worse of both in each way. */
        static Weight heavier(Weight one, Weight other) {
            return new Weight(
                    Math.max(one.first, other.first),
                    Math.max(one.page, other.page),
                    Math.max(one.scripts, other.scripts));
        }
    }

    /** What a page weighs for a visitor. */
    Weight weigh(String path, HttpVisitor visitor) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = page(path, visitor);
        long first = weight(answer);
        long scripts = 0;
        for (String part : parts(answer)) {
            long bytes = part(part);
            first += bytes;
            scripts += URI.create(part).getPath().endsWith(".js") ? bytes : 0;
        }
        return new Weight(first, weight(answer), scripts);
    }

    /** The paths of what a page asks for. */
    Set<String> parts(String path, HttpVisitor visitor) throws IOException, InterruptedException {
        return parts(page(path, visitor)).stream()
                .map(part -> URI.create(home).resolve(part).getPath())
                .collect(Collectors.toSet());
    }

    private HttpResponse<byte[]> page(String path, HttpVisitor visitor) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(path, visitor.cookies());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer;
    }

    private long part(String path) throws IOException, InterruptedException {
        if (!parts.containsKey(path)) {
            HttpResponse<byte[]> answer = get(path, Map.of());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            parts.put(path, weight(answer));
        }
        return parts.get(path);
    }

    private HttpResponse<byte[]> get(String path, Map<String, String> cookies)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(home).resolve(path.replace(" ", "%20")))
                .header("Accept-Encoding", "gzip");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static Set<String> parts(HttpResponse<byte[]> answer) throws IOException {
        boolean packed = answer.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isPresent();
        byte[] html =
                packed ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes() : answer.body();
        Document document = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        Set<String> found = new TreeSet<>();
        for (Element part : document.select(PARTS)) {
            String address = part.hasAttr("src") ? part.attr("src") : part.attr("href");
            if (!address.startsWith("data:")) {
                found.add(address);
            }
        }
        return found;
    }

    private static long weight(HttpResponse<byte[]> answer) {
        long headers = answer.headers().map().entrySet().stream()
                .flatMap(header -> header.getValue().stream()
                        .map(value -> header.getKey().length() + value.length() + ": \r\n".length()))
                .mapToLong(Integer::longValue)
                .sum();
        return "HTTP/1.1 200 \r\n\r\n".length() + headers + answer.body().length;
    }
}
