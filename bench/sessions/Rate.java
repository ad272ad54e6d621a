import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How many pages a second several running portals answer, measured in turns so that a slow minute of the machine hits all of
 * them: {@code java Rate.java -Dpassword=... memory=http://localhost:8091 postgres=http://localhost:8092}. Without a password
 * nobody is signed in. Settings: email, password, page, seconds (of one turn), rounds, connections.
 */
class Rate {

    record Portal(String name, URI address, String cookies) {}

    public static void main(String[] args) throws Exception {
        Map<String, String> settings = new LinkedHashMap<>(Map.of(
                "email", "giulia@example.org", "page", "/coop", "seconds", "8", "rounds", "5", "connections", "8"));
        Map<String, URI> addresses = new LinkedHashMap<>();
        for (String arg : args) {
            String[] pair = arg.replaceFirst("^-D", "").split("=", 2);
            if (arg.startsWith("-D")) {
                settings.put(pair[0], pair[1]);
            } else {
                addresses.put(pair[0], URI.create(pair[1]));
            }
        }
        List<Portal> portals = new ArrayList<>();
        for (Map.Entry<String, URI> entry : addresses.entrySet()) {
            portals.add(new Portal(
                    entry.getKey(),
                    entry.getValue(),
                    settings.containsKey("password")
                            ? signIn(entry.getValue(), settings.get("email"), settings.get("password"))
                            : ""));
        }
        String page = settings.get("page");
        int seconds = Integer.parseInt(settings.get("seconds"));
        int rounds = Integer.parseInt(settings.get("rounds"));
        int connections = Integer.parseInt(settings.get("connections"));

        for (Portal portal : portals) {
            turn(portal, page, Math.max(2 * seconds, 20), connections); // warm, not counted
        }
        Map<String, List<Double>> rates = new LinkedHashMap<>();
        for (int round = 1; round <= rounds; round++) {
            List<Portal> order = new ArrayList<>(portals);
            if (round % 2 == 0) {
                java.util.Collections.reverse(order);
            }
            for (Portal portal : order) {
                double rate = turn(portal, page, seconds, connections);
                rates.computeIfAbsent(portal.name(), name -> new ArrayList<>()).add(rate);
                System.out.printf(Locale.ROOT, "round %d  %-10s %8.0f pages/s%n", round, portal.name(), rate);
            }
        }
        double first = 0;
        System.out.printf("%nmedian of %d rounds of %d s, %d connections, GET %s%n", rounds, seconds, connections, page);
        for (Portal portal : portals) {
            List<Double> sorted = rates.get(portal.name()).stream().sorted().toList();
            double median = sorted.get(sorted.size() / 2);
            first = first == 0 ? median : first;
            System.out.printf(
                    Locale.ROOT,
                    "%-10s %8.0f pages/s (%.0f-%.0f)  %.2f of %s%n",
                    portal.name(), median, sorted.get(0), sorted.get(sorted.size() - 1), median / first,
                    portals.get(0).name());
        }
    }

    private static String signIn(URI address, String email, String password) throws Exception {
        CookieManager cookies = new CookieManager();
        HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();
        HttpResponse<String> form = browser.send(
                HttpRequest.newBuilder(address.resolve("/accedi")).build(), HttpResponse.BodyHandlers.ofString());
        Matcher token = Pattern.compile("<input[^>]*name=\"_csrf\"[^>]*>").matcher(form.body());
        if (!token.find()) {
            throw new IllegalStateException(address + "/accedi answered " + form.statusCode() + " and has no _csrf");
        }
        String csrf = token.group().replaceFirst("(?s).*value=\"([^\"]*)\".*", "$1");
        String body = Map.of("email", email, "password", password, "_csrf", csrf).entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<Void> answer = browser.send(
                HttpRequest.newBuilder(address.resolve("/accedi"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() / 100 != 3
                || answer.headers().firstValue("location").orElse("").contains("/accedi")) {
            throw new IllegalStateException(email + " cannot sign in at " + address + " (" + answer.statusCode() + ")");
        }
        return cookies.getCookieStore().getCookies().stream()
                .map((HttpCookie c) -> c.getName() + "=" + c.getValue())
                .collect(Collectors.joining("; "));
    }

    private static double turn(Portal portal, String page, int seconds, int connections) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(connections);
        long begun = System.nanoTime();
        long until = begun + seconds * 1_000_000_000L;
        List<Callable<Integer>> people = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            people.add(() -> readUntil(until, portal, page));
        }
        int pages = 0;
        for (Future<Integer> read : pool.invokeAll(people)) {
            pages += read.get();
        }
        pool.shutdown();
        return pages / ((System.nanoTime() - begun) / 1e9);
    }

    private static int readUntil(long until, Portal portal, String page) throws IOException {
        byte[] request = ("GET " + page + " HTTP/1.1\r\nHost: " + portal.address().getAuthority() + "\r\n"
                        + (portal.cookies().isEmpty() ? "" : "Cookie: " + portal.cookies() + "\r\n")
                        + "Accept: text/html\r\nAccept-Encoding: gzip\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        int pages = 0;
        while (System.nanoTime() < until) {
            try (Socket socket = new Socket(portal.address().getHost(), portal.address().getPort())) {
                socket.setTcpNoDelay(true);
                socket.setSoTimeout(30_000);
                InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
                boolean open = true;
                while (open && System.nanoTime() < until) {
                    socket.getOutputStream().write(request);
                    String status = line(in);
                    if (!status.contains(" 200")) {
                        throw new IOException(portal.name() + page + " answered " + status);
                    }
                    open = skipAnswer(in);
                    pages++;
                }
            }
        }
        return pages;
    }

    /** Reads to the end of the answer; false if the server closes the connection after it. */
    private static boolean skipAnswer(InputStream in) throws IOException {
        long length = 0;
        boolean chunked = false;
        boolean open = true;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(lower.substring(15).trim());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
            open &= !(lower.startsWith("connection:") && lower.contains("close"));
        }
        if (chunked) {
            for (long size = Long.parseLong(line(in), 16); size > 0; size = Long.parseLong(line(in), 16)) {
                in.skipNBytes(size + 2);
            }
            line(in);
        } else {
            in.skipNBytes(length);
        }
        return open;
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the connection was closed");
            }
            if (c != '\r') {
                line.write(c);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
