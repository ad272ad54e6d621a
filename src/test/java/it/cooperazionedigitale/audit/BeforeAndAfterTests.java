package it.cooperazionedigitale.audit;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.DemoTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every act is known, has its words, and says the value before and the value after if it changed something that was there. */
@DemoTest
class BeforeAndAfterTests {

    private static final Path CODE = Path.of("src/main/java/it/cooperazionedigitale");
    private static final Pattern ACT = Pattern.compile("\"([a-z][A-Za-z]+\\.[a-z][A-Za-z]+)\"");
    private static final Pattern STATEMENT =
            Pattern.compile("\\.(?:record|drafted|moved|step)\\(|\\b(?:record|moved)\\(|\\.(?:tell|move)\\(");

    /** A line that says both: pairs under {@code changes}, or a state it came from and one it went to. */
    private static final String BOTH =
            "(coalesce(jsonb_typeof(facts -> 'changes') = 'object', false) or (jsonb_exists(facts, 'from') and jsonb_exists(facts, 'to')))";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MessageSource messages;

    @Test
    void everyActIsListedAndHasItsWordsInBothLanguages() throws IOException {
        Map<String, Boolean> listed = listed();
        Set<String> found = new TreeSet<>(inSources().keySet());
        found.addAll(jdbc.sql("select distinct act from audit.line")
                .query(String.class)
                .list());
        assertThat(listed.keySet()).containsAll(found);
        List<String> wordless = listed.keySet().stream()
                .filter(act -> Stream.of(Locale.ITALIAN, Locale.ENGLISH)
                        .anyMatch(language -> messages.getMessage("audit.act." + act, null, "", language)
                                .isEmpty()))
                .toList();
        System.out.println("[guard] acts listed: " + listed.size() + ", in the sources: " + found.size());
        assertThat(wordless).isEmpty();
        assertThat(found).hasSizeGreaterThanOrEqualTo(110);
    }

    @Test
    void everyChangeOfTheDemosStorySaysBeforeAndAfter() throws IOException {
        Map<String, Long> silent = new TreeMap<>();
        Set<String> seen = new TreeSet<>();
        Map<String, Boolean> listed = listed();
        jdbc.sql("select act, count(*) filter (where not " + BOTH + ") as silent from audit.line group by act")
                .query((row, n) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .forEach(act -> {
                    if (listed.get(act.getKey())) {
                        seen.add(act.getKey());
                        if (act.getValue() > 0) {
                            silent.put(act.getKey(), act.getValue());
                        }
                    }
                });
        System.out.println("[guard] changing acts seen in the demo's story: " + seen.size());
        assertThat(silent).isEmpty();
        assertThat(seen).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void everyChangeInTheSourcesIsWrittenWithItsPair() throws IOException {
        Map<String, Boolean> listed = listed();
        List<String> silent = new ArrayList<>();
        int checked = 0;
        for (Map.Entry<String, List<String>> act : inSources().entrySet()) {
            if (listed.get(act.getKey())) {
                for (String statement : act.getValue()) {
                    checked++;
                    if (!statement.contains("Changes.")
                            && !statement.matches(
                                    "(?s).*\\b(from|null|change|changes|told|facts|WITHDRAWN|DRAFT)\\b.*")) {
                        silent.add(act.getKey() + ": " + statement.strip());
                    }
                }
            }
        }
        System.out.println("[guard] statements that write a change: " + checked);
        assertThat(silent).isEmpty();
        assertThat(checked).isGreaterThanOrEqualTo(60);
    }

    @Test
    void noLineHoldsWhatSomebodyMayAskToHaveErased() {
        assertThat(jdbc.sql(
                                "select act || ' ' || facts from audit.line where facts::text ~ '@|IT[0-9]{2}[A-Z][0-9]{22}'")
                        .query(String.class)
                        .list())
                .isEmpty();
        assertThat(Changes.personal("phone", "333 1234567", "333 7654321")
                        .facts()
                        .toString())
                .doesNotContain("333");
        assertThat(Changes.personal("phone", "333 1234567", "333 1234567").facts())
                .isEmpty();
    }

    @Test
    void anActThatForgotOneSideWouldBeFound() {
        assertThat(jdbc.sql(
                                "select " + BOTH + " from (values ('{\"number\": 1}'::jsonb), ('{\"to\": \"X\"}'), "
                                        + "('{\"changes\": {\"state\": [\"A\", \"B\"]}}'), ('{\"from\": \"A\", \"to\": \"B\"}')) line (facts)")
                        .query(Boolean.class)
                        .list())
                .containsExactly(false, false, true, true);
    }

    private static Map<String, Boolean> listed() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/audit-acts.csv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(";", -1))
                .peek(cells -> assertThat(cells[1].equals("CHANGE") || !cells[2].isBlank())
                        .as(cells[0] + " says why it has no before and after")
                        .isTrue())
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1].equals("CHANGE")));
    }

    /** Each act named in a statement that writes a line, with those statements. */
    private static Map<String, List<String>> inSources() throws IOException {
        Map<String, List<String>> found = new HashMap<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file :
                    files.filter(path -> path.toString().contains("/usecase/")).toList()) {
                for (String statement : Files.readString(file).split(";")) {
                    Matcher act = ACT.matcher(statement);
                    if (STATEMENT.matcher(statement).find() && act.find()) {
                        found.computeIfAbsent(act.group(1), key -> new ArrayList<>())
                                .add(statement);
                    }
                }
            }
        }
        return found;
    }
}
