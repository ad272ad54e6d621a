import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures from outside whether an address that has an account is answered otherwise than one that has none: sign-in,
 * forgotten password and registration, turn and turn about, with the bodies compared; and how long a right sign-in takes.
 * Each attempt says it comes from another place, as a proxy would; the portal must run with
 * SERVER_FORWARD_HEADERS_STRATEGY=native.
 */
class Answers {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String URL = System.getProperty("url", "http://localhost:8080");
    private static final int ROUNDS = Integer.getInteger("rounds", 100);
    private static final List<String> KNOWN = List.of(
            "giulia", "luca", "chiara", "marco", "nadia", "paolo", "sara", "tommaso", "elena", "anna", "bruno", "carla",
            "dario", "irene");

    record Answer(double ms, int status, String body) {}

    private static int place;

    /** A browser nobody has used: opens the page for its token, then sends the form; only the sending is timed. */
    static Answer send(String open, String path, Map<String, String> form) throws IOException, InterruptedException {
        HttpClient browser = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        place++;
        String from = "198.18." + (place >> 8 & 255) + "." + (place & 255);
        HttpResponse<String> page = browser.send(
                HttpRequest.newBuilder(URI.create(URL + open)).header("X-Forwarded-For", from).build(),
                HttpResponse.BodyHandlers.ofString());
        Matcher token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new IOException("no form at " + open + ": " + page.statusCode());
        }
        Map<String, String> all = new TreeMap<>(form);
        all.put("_csrf", token.group(1));
        StringBuilder body = new StringBuilder();
        all.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        HttpRequest request = HttpRequest.newBuilder(URI.create(URL + path))
                .header("X-Forwarded-For", from)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        long begun = System.nanoTime();
        HttpResponse<String> answer = browser.send(request, HttpResponse.BodyHandlers.ofString());
        double ms = (System.nanoTime() - begun) / 1e6;
        return new Answer(ms, answer.statusCode(), answer.body()
                        .replaceAll(TOKEN.pattern(), "")
                        .replaceAll("(?s)<aside class=\"dev\".*?</aside>", ""));
    }

    static double at(List<Double> times, double part) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size())));
    }

    /** Between which two values the median difference of the pairs lies, 95 times of 100. */
    static double[] interval(List<Double> one, List<Double> other) {
        Random random = new Random(1);
        List<Double> medians = new ArrayList<>();
        for (int sample = 0; sample < 2_000; sample++) {
            List<Double> drawn = new ArrayList<>();
            for (int i = 0; i < one.size(); i++) {
                int at = random.nextInt(one.size());
                drawn.add(one.get(at) - other.get(at));
            }
            medians.add(at(drawn, 0.5));
        }
        return new double[] {at(medians, 0.025), at(medians, 0.975)};
    }

    static void compare(String what, String open, String path, Map<String, String> others) throws Exception {
        List<Double> known = new ArrayList<>();
        List<Double> unknown = new ArrayList<>();
        int same = 0;
        int other = 0;
        for (int round = -10; round < ROUNDS; round++) {
            String email = KNOWN.get(Math.floorMod(round, KNOWN.size())) + "@example.org";
            String nobody = "n" + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
            Map<String, String> first = new TreeMap<>(others);
            Map<String, String> second = new TreeMap<>(others);
            first.put("email", email);
            second.put("email", nobody);
            Answer one;
            Answer two;
            if (round % 2 == 0) {
                one = send(open, path, first);
                two = send(open, path, second);
            } else {
                two = send(open, path, second);
                one = send(open, path, first);
            }
            if (round >= 0 && one.status() != 429 && two.status() != 429) {
                known.add(one.ms());
                unknown.add(two.ms());
                boolean equal = one.status() == two.status()
                        && one.body().replace(email, "@").equals(two.body().replace(nobody, "@"));
                same += equal ? 1 : 0;
                other += equal ? 0 : 1;
            }
        }
        List<Double> differences = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            differences.add(known.get(i) - unknown.get(i));
        }
        double[] between = interval(known, unknown);
        System.out.printf(
                Locale.ROOT,
                "%-20s pairs %3d  same body %3d  other %d   median known %.1f ms, unknown %.1f ms; of the pairs' differences %+.1f ms (95%%: %+.1f to %+.1f)%n",
                what,
                known.size(),
                same,
                other,
                at(known, 0.5),
                at(unknown, 0.5),
                at(differences, 0.5),
                between[0],
                between[1]);
    }

    public static void main(String[] args) throws Exception {
        compare("sign-in", "/accedi", "/accedi", Map.of("password", "sicuramente non è questa"));
        compare("forgotten password", "/password-dimenticata", "/password-dimenticata", Map.of());
        compare("registration", "/registrati", "/registrati/accesso", Map.of("name", "Prova Prova", "password", "quattro gatti sul tetto"));
        List<Double> right = new ArrayList<>();
        String password = System.getProperty("password", "cooperazione-digitale");
        for (int round = -10; round < ROUNDS; round++) {
            Answer in = send("/accedi", "/accedi", Map.of("email", "giulia@example.org", "password", password));
            if (in.status() != 302) {
                throw new IOException("not let in: " + in.status());
            }
            if (round >= 0) {
                right.add(in.ms());
            }
        }
        System.out.printf(
                Locale.ROOT,
                "right sign-in        %d times  median %.1f ms  p95 %.1f ms%n",
                right.size(),
                at(right, 0.5),
                at(right, 0.95));
    }
}
