package it.cooperazionedigitale.organisations.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.organisations.usecase.BodyLetters.Letter;
import it.cooperazionedigitale.outbox.OutgoingMail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every mail about bodies and teams has its golden file, in src/test/resources/body-mails. */
@PortalTest
class BodyLettersTests {

    private static final Path GOLDEN = Path.of("src/test/resources/body-mails");

    @Autowired
    private BodyLetters letters;

    @Test
    void everyMailIsAsItsGoldenFileSays() throws IOException {
        Map<String, String> written = new TreeMap<>();
        for (String name : names()) {
            OutgoingMail mail = letters.mail(
                    "giulia@example.org",
                    "Ciao Giulia D’Angelò,",
                    new Letter(name, "1", "/coop", arguments(name).toArray()));
            written.put(name, "Oggetto: " + mail.subject() + "\n\n" + mail.body() + "\n");
            assertThat(mail.subject()).doesNotContain("Giulia", "Fili", "@", "IT••", "{");
            assertThat(mail.body()).contains("/coop").doesNotContain("{0}", "{1}", "{2}", "{3}");
        }
        if (Boolean.getBoolean("mails.write")) {
            Files.createDirectories(GOLDEN);
            for (Map.Entry<String, String> mail : written.entrySet()) {
                Files.writeString(GOLDEN.resolve(mail.getKey() + ".txt"), mail.getValue());
            }
        }
        System.out.println("[guard] body mails compared with their golden files: " + written.size());
        assertThat(written)
                .as("golden files are written anew with -Dmails.write=true")
                .isEqualTo(golden());
        assertThat(written).hasSizeGreaterThan(12);
    }

    private static List<String> arguments(String name) {
        if (name.startsWith("iban")) {
            return name.equals("ibanConfirmed")
                    ? List.of("Fili d’Erba", "IT•• •••• 3456", "8 marzo 2027, ore 12:00")
                    : List.of("Fili d’Erba", "IT•• •••• 3456", "Ada Nardozza", "15 marzo 2027, ore 12:00");
        }
        return List.of(
                "Fili d’Erba", "Ada Nardozza", name.equals("invited") ? "15 marzo 2027, ore 12:00" : "ada@example.org");
    }

    private static Set<String> names() throws IOException {
        Properties messages = new Properties();
        try (var text = Files.newBufferedReader(Path.of("src/main/resources/messages/organisations.properties"))) {
            messages.load(text);
        }
        return messages.stringPropertyNames().stream()
                .filter(key -> key.startsWith("organisations.mail.") && key.endsWith(".subject"))
                .map(key -> key.split("\\.")[2])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> golden() throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(GOLDEN)) {
            try (Stream<Path> all = Files.list(GOLDEN)) {
                for (Path file : all.toList()) {
                    files.put(file.getFileName().toString().replace(".txt", ""), Files.readString(file));
                }
            }
        }
        return files;
    }
}
