import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files of 25 MB sent to a running portal: in one go, in pieces, in pieces with a cut in the middle of a piece, four at once;
 * how long each takes, what the portal's heap does meanwhile, and whether what comes out is what went in.
 *
 *   java bench/documents/Upload.java URL PASSWORD PID-OF-THE-PORTAL
 */
public class Upload {
    static final int PIECE = 512 * 1024;
    static final String DRAWER = "/coop/organizzazione/documenti";

    final String home;
    final String email;
    final long pid;
    final CookieManager cookies = new CookieManager();
    final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).connectTimeout(Duration.ofSeconds(10)).build();

    Upload(String home, String email, long pid) {
        this.home = home;
        this.email = email;
        this.pid = pid;
    }

    public static void main(String[] args) throws Exception {
        long pid = Long.parseLong(args[2]);
        Upload giulia = new Upload(args[0], "giulia@example.org", pid);
        giulia.signIn(args[1]);
        byte[] file = pdf(25 * 1024 * 1024, 1);
        System.out.printf("a PDF of %,d bytes; heap of the portal without anything to do: %,d kB%n%n", file.length, live(pid));
        giulia.measured("in one go, as a plain form sends it", file, () -> giulia.plain(file));
        giulia.measured("in pieces of 512 kB", file, () -> giulia.keep(giulia.pieces(file, -1), "BALANCE"));
        giulia.measured("in pieces, cut in the middle of piece 26 of 50", file, () -> giulia.keep(giulia.pieces(file, 25), "STATUTE"));
        giulia.fourAtOnce();
        giulia.openAtHalf(file);
    }

    interface Sending {
        String send() throws Exception;
    }

    void measured(String what, byte[] file, Sending sending) throws Exception {
        collect(pid);
        long before = used(pid);
        AtomicLong peak = new AtomicLong();
        AtomicBoolean going = new AtomicBoolean(true);
        Thread watch = watch(peak, going);
        long begun = System.nanoTime();
        String paper = sending.send();
        long sent = millis(begun);
        String link = verdict(paper);
        long checked = millis(begun);
        going.set(false);
        watch.join();
        byte[] got = client.send(get(link), BodyHandlers.ofByteArray()).body();
        System.out.printf(
                "%-50s %6d ms, with its check %6d ms; heap %,d kB before, %,d kB at most (with garbage); comes out %s%n",
                what, sent, checked, before, peak.get(), sha(got).equals(sha(file)) ? "as it went in" : "DIFFERENT");
    }

    /** Four people's worth of uploads, as many as one person may have. */
    void fourAtOnce() throws Exception {
        collect(pid);
        long before = used(pid);
        AtomicLong peak = new AtomicLong();
        AtomicBoolean going = new AtomicBoolean(true);
        Thread watch = watch(peak, going);
        ExecutorService hands = Executors.newFixedThreadPool(4);
        long begun = System.nanoTime();
        for (int hand = 0; hand < 4; hand++) {
            byte[] file = pdf(25 * 1024 * 1024, 10 + hand);
            hands.submit(() -> pieces(file, -1));
        }
        hands.shutdown();
        hands.awaitTermination(10, TimeUnit.MINUTES);
        long sent = millis(begun);
        going.set(false);
        watch.join();
        System.out.printf("%-50s %6d ms; heap %,d kB before, %,d kB at most (with garbage)%n", "four at once, in pieces", sent, before, peak.get());
    }

    /** What an upload that is half here keeps in memory, when garbage is swept. */
    void openAtHalf(byte[] file) throws Exception {
        collect(pid);
        long before = live(pid);
        String token = token(DRAWER + "/nuovo");
        String id = start(file, token);
        for (int start = 0; start < file.length / 2; start += PIECE) {
            piece(id, file, start, token);
        }
        long half = live(pid);
        System.out.printf("%n%-50s %,d kB of live heap before, %,d kB at half: %+,d kB%n", "an upload that stays open at half", before, half, half - before);
    }

    Thread watch(AtomicLong peak, AtomicBoolean going) {
        Thread thread = new Thread(() -> {
            while (going.get()) {
                try {
                    long now = used(pid);
                    peak.accumulateAndGet(now, Math::max);
                    Thread.sleep(50);
                } catch (Exception gone) {
                    return;
                }
            }
        });
        thread.start();
        return thread;
    }

    // --- the portal ---------------------------------------------------------------------------------------------

    void signIn(String password) throws Exception {
        String token = token("/accedi");
        HttpResponse<String> answer = form("/accedi", "_csrf=" + enc(token) + "&email=" + enc(email) + "&password=" + enc(password));
        if (answer.statusCode() != 302 || answer.headers().firstValue("Location").orElse("").contains("errore")) {
            throw new IOException("cannot sign in: " + answer.statusCode());
        }
    }

    String plain(byte[] file) throws Exception {
        String token = token(DRAWER + "/nuovo");
        String edge = "----bench" + System.nanoTime();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (String[] field : new String[][] {{"_csrf", token}, {"kind", "REGISTER_EXTRACT"}, {"title", ""}, {"expires", ""}, {"file.upload", ""}, {"file.name", ""}}) {
            body.writeBytes(text("--" + edge + "\r\nContent-Disposition: form-data; name=\"" + field[0] + "\"\r\n\r\n" + field[1] + "\r\n"));
        }
        body.writeBytes(text("--" + edge + "\r\nContent-Disposition: form-data; name=\"file.part\"; filename=\"a.pdf\"\r\nContent-Type: application/pdf\r\n\r\n"));
        body.writeBytes(file);
        body.writeBytes(text("\r\n--" + edge + "--\r\n"));
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(home + DRAWER + "/nuovo")).header("Content-Type", "multipart/form-data; boundary=" + edge).POST(BodyPublishers.ofByteArray(body.toByteArray())).build(),
                BodyHandlers.ofString());
        return answer.headers().firstValue("Location").orElseThrow(() -> new IOException("answered " + answer.statusCode()));
    }

    /** Sends all pieces; where told, breaks off in the middle of one and asks where to go on. */
    String pieces(byte[] file, int cutAt) throws Exception {
        String token = token(DRAWER + "/nuovo");
        String id = start(file, token);
        int number = 0;
        for (int start = 0; start < file.length; start += PIECE) {
            if (number++ == cutAt) {
                cut(id, file, start, token);
                int received = Integer.parseInt(find("\"received\":(\\d+)", client.send(get("/caricamenti/" + id), BodyHandlers.ofString()).body()));
                System.out.printf("   cut after %,d bytes of piece %d; the portal has %,d bytes, so %,d bytes travel again%n", PIECE / 2, number, received, start + PIECE / 2 - received);
                start = received;
            }
            piece(id, file, start, token);
        }
        return id;
    }

    String start(byte[] file, String token) throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(home + "/caricamenti?nome=a.pdf&peso=" + file.length)).header("X-XSRF-TOKEN", token).POST(BodyPublishers.noBody()).build(),
                BodyHandlers.ofString());
        return find("\"id\":\"([^\"]+)\"", answer.body());
    }

    void piece(String id, byte[] file, int start, String token) throws Exception {
        byte[] piece = Arrays.copyOfRange(file, start, Math.min(file.length, start + PIECE));
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(home + "/caricamenti/" + id + "?da=" + start)).header("X-XSRF-TOKEN", token).PUT(BodyPublishers.ofByteArray(piece)).build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("a piece was answered " + answer.statusCode() + " " + answer.body());
        }
    }

    /** Half of a piece, and then the line is dead. */
    void cut(String id, byte[] file, int start, String token) throws Exception {
        URI place = URI.create(home);
        StringBuilder jar = new StringBuilder();
        for (HttpCookie cookie : cookies.getCookieStore().get(place)) {
            jar.append(cookie.getName()).append('=').append(cookie.getValue()).append("; ");
        }
        try (Socket socket = new Socket(place.getHost(), place.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(text("PUT /caricamenti/" + id + "?da=" + start + " HTTP/1.1\r\nHost: " + place.getHost() + "\r\nCookie: " + jar
                    + "\r\nX-XSRF-TOKEN: " + token + "\r\nContent-Type: application/octet-stream\r\nContent-Length: " + PIECE + "\r\n\r\n"));
            out.write(file, start, PIECE / 2);
            out.flush();
        }
    }

    String keep(String upload, String kind) throws Exception {
        String token = token(DRAWER + "/nuovo");
        HttpResponse<String> answer = form(DRAWER + "/nuovo", "_csrf=" + enc(token) + "&kind=" + kind + "&title=&expires=&file.upload=" + upload + "&file.name=a.pdf");
        return answer.headers().firstValue("Location").orElseThrow(() -> new IOException("answered " + answer.statusCode()));
    }

    /** Waits for the check, up to a minute. */
    String verdict(String paper) throws Exception {
        String path = URI.create(paper).getPath();
        for (int turn = 0; turn < 300; turn++) {
            String page = client.send(get(path), BodyHandlers.ofString()).body();
            String list = page.substring(page.indexOf("class=\"files\""));
            list = list.substring(0, list.indexOf("</ul>"));
            Matcher link = Pattern.compile("href=\"(/documenti/[0-9a-f-]+)\"").matcher(list);
            if (link.find()) {
                return link.group(1);
            }
            Thread.sleep(200);
        }
        throw new IOException("no verdict");
    }

    HttpRequest get(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : home + path)).build();
    }

    HttpResponse<String> form(String path, String body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(home + path)).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)).build(),
                BodyHandlers.ofString());
    }

    String token(String path) throws Exception {
        return find("name=\"_csrf\"[^>]*value=\"([^\"]+)\"", client.send(get(path), BodyHandlers.ofString()).body());
    }

    // --- the machine ------------------------------------------------------------------------------------------------

    static long live(long pid) throws Exception {
        collect(pid);
        return used(pid);
    }

    static void collect(long pid) throws Exception {
        run("jcmd", String.valueOf(pid), "GC.run");
    }

    /** Kilobytes in use, with garbage. */
    static long used(long pid) throws Exception {
        String[] lines = run("jstat", "-gc", String.valueOf(pid)).strip().split("\n");
        String[] names = lines[0].strip().split("\\s+");
        String[] values = lines[1].strip().split("\\s+");
        double sum = 0;
        for (int at = 0; at < names.length; at++) {
            if (names[at].matches("S0U|S1U|EU|OU")) {
                sum += Double.parseDouble(values[at].replace(',', '.'));
            }
        }
        return (long) sum;
    }

    static String run(String tool, String... arguments) throws Exception {
        String[] line = new String[arguments.length + 1];
        line[0] = Path.of(System.getProperty("java.home"), "bin", tool).toString();
        System.arraycopy(arguments, 0, line, 1, arguments.length);
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        try (InputStream out = process.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Noise does not pack: a page of it stands for a scan. */
    static byte[] pdf(int size, int seed) {
        byte[] begin = text("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n4 0 obj<</Length "
                + (size - 400) + ">>stream\n");
        byte[] end = text("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
        byte[] noise = new byte[size - 400];
        new Random(seed).nextBytes(noise);
        byte[] file = Arrays.copyOf(begin, begin.length + noise.length + end.length);
        System.arraycopy(noise, 0, file, begin.length, noise.length);
        System.arraycopy(end, 0, file, begin.length + noise.length, end.length);
        return file;
    }

    static String sha(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    static String find(String pattern, String text) throws IOException {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IOException("no " + pattern + " in " + text.substring(0, Math.min(300, text.length())));
        }
        return found.group(1);
    }

    static String enc(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static long millis(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
