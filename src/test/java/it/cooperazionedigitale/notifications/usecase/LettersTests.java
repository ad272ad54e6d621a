package it.cooperazionedigitale.notifications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.AccountSummary;
import it.cooperazionedigitale.notifications.usecase.Letters.Letter;
import it.cooperazionedigitale.outbox.OutgoingMail;
import it.cooperazionedigitale.shared.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every mail has its golden file: to read all that the portal writes, open src/test/resources/mails. */
@PortalTest
class LettersTests {

    private static final Path GOLDEN = Path.of("src/test/resources/mails");
    private static final AccountSummary GIULIA =
            new AccountSummary(Ids.of("test/giulia"), "Giulia D’Angelò", "giulia@example.org", Set.of());

    @Autowired
    private Letters letters;

    @Test
    void everyMailIsAsItsGoldenFileSays() throws IOException {
        Map<String, String> written = new TreeMap<>();
        for (String name : names()) {
            OutgoingMail mail = letters.mail(GIULIA, new Letter(name, "1", "/coop", mentioned(name)));
            written.put(name, "A: " + mail.recipient() + "\nOggetto: " + mail.subject() + "\n\n" + mail.body() + "\n");
            assertThat(mail.subject()).as("no personal data in subjects").doesNotContain("Giulia", "D’Angelò", "@");
            assertThat(mail.body()).contains("/coop");
        }
        if (Boolean.getBoolean("mails.write")) {
            Files.createDirectories(GOLDEN);
            for (Map.Entry<String, String> mail : written.entrySet()) {
                Files.writeString(GOLDEN.resolve(mail.getKey() + ".txt"), mail.getValue());
            }
        }
        System.out.println("[guard] mails compared with their golden files: " + written.size());
        assertThat(written)
                .as("golden files are written anew with -Dmails.write=true")
                .isEqualTo(golden());
        assertThat(written).hasSizeGreaterThan(15);
    }

    /** What a letter mentions. */
    private static Object[] mentioned(String name) {
        if (name.startsWith("role")) {
            return new Object[] {"Valutazione", "Entra nella commissione del bando."};
        }
        if (name.equals("personSeen")) {
            return new Object[] {"Irene Conti", "31 marzo 2027, ore 11:59", "Mi ha chiesto aiuto con la domanda."};
        }
        return name.startsWith("account")
                ? new Object[] {"Ha perso il telefono."}
                : new Object[] {"CD-2027-00123", "MI3", "31 marzo 2027, ore 11:59:58"};
    }

    @Test
    void theSameOccasionIsTheSameMail() {
        Letter letter = new Letter("awarded", "domanda 1", "/coop", "CD-2027-00123");
        assertThat(letters.mail(GIULIA, letter)).isEqualTo(letters.mail(GIULIA, letter));
        assertThat(letters.mail(GIULIA, letter).dedupeKey())
                .contains("awarded", "domanda 1", GIULIA.id().toString());
    }

    private static Set<String> names() throws IOException {
        Properties messages = new Properties();
        try (var text = Files.newBufferedReader(Path.of("src/main/resources/messages/notifications.properties"))) {
            messages.load(text);
        }
        return messages.stringPropertyNames().stream()
                .filter(key -> key.endsWith(".subject"))
                .map(key -> key.split("\\.")[1])
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
