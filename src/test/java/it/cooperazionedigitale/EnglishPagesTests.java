package it.cooperazionedigitale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Who reads English is shown the portal's own words in English on every page: one person of each role follows every link. */
@DemoTest
class EnglishPagesTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final int WORDS_OF_A_SENTENCE = 4;
    private static final List<String> PEOPLE = List.of(
            "NOBODY", "GIULIA", "OWNER OF DRAFT", "OWNER OF AWARDED", "MARCO", "SARA", "NADIA", "ANNA", "IRENE");

    /** Words of the portal that the demo's calls ask or call things by as well: what a call asks is in the call's language. */
    private static final Set<String> ALSO_OF_A_CALL =
            Set.of("Che cosa è cambiato", "A che punto è", "Come potrà servire ad altri?", "Che cosa avete fatto");

    /** A letter is written once, in the language of who gets it, and listed as it was written. */
    private static final String LETTER = ".subject";

    @Autowired
    private WebApplicationContext context;

    @Test
    void noSentenceOfAnEnglishPageIsItalian() throws Exception {
        Map<String, String> italian = italianSentences();
        Map<String, String> faults = new TreeMap<>();
        List<DemoWalk.Page> pages = new DemoWalk(context)
                .walkIn("en", PEOPLE).stream()
                        .filter(page -> page.status() < 300 && page.html().contains("<html"))
                        .toList();
        for (DemoWalk.Page page : pages) {
            Document document = page.document();
            if (!document.select("html").attr("lang").equals("en")) {
                faults.putIfAbsent("lang of " + page.route(), page.path());
            }
            Set<String> lines = lines(document);
            italian.forEach((sentence, key) -> {
                if (lines.contains(sentence)) {
                    faults.putIfAbsent(key + " «" + sentence + "»", page.person() + " " + page.path());
                }
            });
        }
        System.out.println("[guard] pages read in English: " + pages.size() + ", without any of " + italian.size()
                + " Italian sentences");
        assertThat(pages).hasSizeGreaterThanOrEqualTo(200);
        assertThat(italian).hasSizeGreaterThan(1_000);
        assertThat(faults).isEmpty();
    }

    /** The texts of the page, each element's and each attribute's that is read out. */
    private static Set<String> lines(Document document) {
        Set<String> lines = new HashSet<>();
        document.getAllElements().stream()
                .filter(element -> element.closest("[lang=it]") == null)
                .forEach(element -> {
                    lines.add(element.text());
                    lines.add(element.ownText());
                    for (String attribute : List.of("aria-label", "placeholder", "title", "alt", "content")) {
                        lines.add(element.attr(attribute));
                    }
                });
        return lines;
    }

    /** Sentences of the bundles that no English page has a reason to show, with their keys. */
    private static Map<String, String> italianSentences() throws IOException {
        Map<String, String> sentences = new HashMap<>();
        Set<String> notOurs = new HashSet<>(ALSO_OF_A_CALL);
        try (Stream<Path> files = Files.list(MESSAGES)) {
            for (Path file : files.filter(one -> !one.toString().endsWith("_en.properties"))
                    .sorted()
                    .toList()) {
                Properties italian = load(file);
                Properties english = load(Path.of(file.toString().replace(".properties", "_en.properties")));
                italian.stringPropertyNames().forEach(key -> {
                    String words = italian.getProperty(key).strip();
                    if (key.endsWith(LETTER)) {
                        notOurs.add(words);
                    }
                    if (words.split("\\s+").length >= WORDS_OF_A_SENTENCE
                            && !words.contains("{")
                            && !words.equals(english.getProperty(key).strip())) {
                        sentences.put(words, key);
                    }
                });
            }
        }
        sentences.keySet().removeAll(notOurs);
        return sentences;
    }

    private static Properties load(Path file) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            messages.load(reader);
        }
        return messages;
    }
}
