package it.cooperazionedigitale.accounts.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.usecase.AccountLetters.Letter;
import it.cooperazionedigitale.outbox.OutgoingMail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every letter about an account has its golden file, in both languages: src/test/resources/account-mails. */
@PortalTest
class AccountLettersTests {

    private static final Path GOLDEN = Path.of("src/test/resources/account-mails");

    @Autowired
    private AccountLetters letters;

    @Test
    void everyLetterIsAsItsGoldenFileSays() throws IOException {
        Map<String, String> written = new TreeMap<>();
        for (String language : new String[] {"it", "en"}) {
            Account giulia = Account.begin("giulia@example.org", "Giulia D’Angelò", "hash", language, Instant.EPOCH);
            for (String name : names()) {
                Object argument = name.startsWith("change") ? "nuova@example.org" : "31 marzo 2027, ore 11:59";
                OutgoingMail mail =
                        letters.mail(giulia, giulia.email(), new Letter(name, "1", "/pagina/SEGRETO", argument));
                assertThat(mail.subject()).doesNotContain("Giulia", "@");
                assertThat(mail.body()).contains("https://portale.example.org/pagina/SEGRETO");
                written.put(
                        name + "_" + language,
                        "A: " + mail.recipient() + "\nOggetto: " + mail.subject() + "\n\n" + mail.body() + "\n");
            }
        }
        if (Boolean.getBoolean("mails.write")) {
            Files.createDirectories(GOLDEN);
            for (Map.Entry<String, String> mail : written.entrySet()) {
                Files.writeString(GOLDEN.resolve(mail.getKey() + ".txt"), mail.getValue());
            }
        }
        System.out.println("[guard] account letters compared with their golden files: " + written.size());
        assertThat(written).as("written anew with -Dmails.write=true").isEqualTo(golden());
        assertThat(written).hasSizeGreaterThanOrEqualTo(12);
    }

    private static Set<String> names() throws IOException {
        Properties messages = new Properties();
        try (var text = Files.newBufferedReader(Path.of("src/main/resources/messages/accounts.properties"))) {
            messages.load(text);
        }
        return messages.stringPropertyNames().stream()
                .filter(key -> key.startsWith("accounts.letter.") && key.endsWith(".subject"))
                .map(key -> key.split("\\.")[2])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> golden() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var paths = Files.list(GOLDEN)) {
            for (Path path : paths.toList()) {
                files.put(
                        path.getFileName().toString().replace(".txt", ""),
                        Files.readString(path).replace("\r\n", "\n"));
            }
        }
        return files;
    }
}
