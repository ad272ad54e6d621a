package it.cooperazionedigitale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** All words stand in the bundles, in Italian and in English, and none is asked for that is not there. */
class MessageBundleTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern IN_TEMPLATES = Pattern.compile("#\\{([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_-]+)+)[}(]");
    private static final Pattern IN_CODE = Pattern.compile(
            "(?:new Refusal|\\.reject|addFlashAttribute\\(\\s*\"flash\",|rejectValue\\(\\s*\"[^\"]*\",)\\s*\\(?\\s*\"([a-z]+(?:\\.[A-Za-z0-9_-]+)+)\"");

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() throws IOException {
        List<String> faults = new ArrayList<>();
        int checked = 0;
        for (String bundle : bundles()) {
            Properties italian = load(bundle + ".properties");
            Properties english = load(bundle + "_en.properties");
            assertThat(english.stringPropertyNames()).as(bundle).isEqualTo(italian.stringPropertyNames());
            for (String key : italian.stringPropertyNames()) {
                checked++;
                if (!key.startsWith(bundle + ".") && !key.startsWith("typeMismatch")) {
                    faults.add(key + " does not belong to " + bundle);
                }
                if (italian.getProperty(key).isBlank()
                        || english.getProperty(key).isBlank()) {
                    faults.add(key + " is empty");
                }
                if (!placeholders(italian.getProperty(key)).equals(placeholders(english.getProperty(key)))) {
                    faults.add(key + " has other placeholders in English");
                }
            }
        }
        System.out.println("[guard] messages compared: " + checked);
        assertThat(faults).isEmpty();
        assertThat(checked).isGreaterThan(3_000);
    }

    @Test
    void noKeyIsGivenTwice() throws IOException {
        List<String> twice = new ArrayList<>();
        for (String bundle : bundles()) {
            for (String suffix : List.of(".properties", "_en.properties")) {
                twice.addAll(doubled(Files.readAllLines(Path.of("src/main/resources/messages/" + bundle + suffix))));
            }
        }
        assertThat(twice).as("the last one would win, and the first be lost").isEmpty();
        assertThat(doubled(List.of("a.b=1", "a.c=2", "# a.b=1", "a.b=3"))).containsExactly("a.b");
    }

    private static List<String> doubled(List<String> lines) {
        Set<String> seen = new TreeSet<>();
        return lines.stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .filter(key -> !seen.add(key))
                .toList();
    }

    @Test
    void everyMessageWithPlaceholdersCanBeFormatted() throws IOException {
        List<String> faults = new ArrayList<>();
        for (String bundle : bundles()) {
            for (String suffix : List.of(".properties", "_en.properties")) {
                Properties messages = load(bundle + suffix);
                for (String key : messages.stringPropertyNames()) {
                    String text = messages.getProperty(key);
                    if (text.contains("{0}")) {
                        String printed = new MessageFormat(text).format(new Object[] {1, 2, 3, 4, 5, 6});
                        if (printed.contains("{") || text.replace("''", "").contains("'")) {
                            faults.add(key + suffix + ": " + printed);
                        }
                    }
                }
            }
        }
        assertThat(faults).as("a single ' swallows placeholders").isEmpty();
    }

    @Test
    void whatTemplatesAndCodeAskForIsThere() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String bundle : bundles()) {
            known.addAll(load(bundle + ".properties").stringPropertyNames());
        }
        Map<String, String> missing = new TreeMap<>();
        int asked = 0;
        asked += ask(Path.of("src/main/resources/templates"), ".html", IN_TEMPLATES, known, missing);
        asked += ask(Path.of("src/main/java"), ".java", IN_CODE, known, missing);
        System.out.println("[guard] messages asked for: " + asked);
        assertThat(missing).isEmpty();
        assertThat(asked).isGreaterThan(2_000);
    }

    private static int ask(Path folder, String ending, Pattern pattern, Set<String> known, Map<String, String> missing)
            throws IOException {
        int asked = 0;
        try (var paths = Files.walk(folder)) {
            for (Path path :
                    paths.filter(file -> file.toString().endsWith(ending)).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(path).replaceAll("(?s)<!--/\\*.*?\\*/-->", ""));
                while (matcher.find()) {
                    asked++;
                    if (!known.contains(matcher.group(1))) {
                        missing.put(matcher.group(1), path.getFileName().toString());
                    }
                }
            }
        }
        return asked;
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\d)").matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static List<String> bundles() throws IOException {
        try (var paths = Files.list(MESSAGES)) {
            return paths.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".properties") && !name.endsWith("_en.properties"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList();
        }
    }

    private static Properties load(String name) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(name))) {
            messages.load(reader);
        }
        return messages;
    }
}
