package it.cooperazionedigitale.privacy.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.outbox.Addressee;
import it.cooperazionedigitale.outbox.Letter;
import it.cooperazionedigitale.outbox.LetterWriter;
import it.cooperazionedigitale.outbox.MailFamily;
import it.cooperazionedigitale.outbox.OutgoingMail;
import it.cooperazionedigitale.shared.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every letter about requests has its golden file, in both languages: src/test/resources/privacy-mails. */
@PortalTest
class PrivacyLettersTests {

    private static final Path GOLDEN = Path.of("src/test/resources/privacy-mails");

    @Autowired
    private LetterWriter writer;

    @Test
    void everyLetterIsAsItsGoldenFileSays() throws IOException {
        Map<String, String> written = new TreeMap<>();
        for (String name : names()) {
            for (Locale language : List.of(Locale.ITALIAN, Locale.ENGLISH)) {
                OutgoingMail mail = writer.write(
                        new Letter(
                                "privacy.letter." + name,
                                "1",
                                MailFamily.SERVICE,
                                "/account/dati",
                                false,
                                null,
                                mentioned(name)),
                        new Addressee("giulia@example.org", Ids.of("test/giulia"), "Giulia D’Angelò", language));
                assertThat(mail.words().subject())
                        .as("no personal data in subjects")
                        .doesNotContain("Giulia", "@");
                written.put(
                        name + "_" + language,
                        "Oggetto: " + mail.words().subject() + "\n\n"
                                + mail.words().greeting() + "\n\n"
                                + mail.words().text() + "\n\n"
                                + mail.words().button() + ": " + mail.path() + "\n");
            }
        }
        if (Boolean.getBoolean("mails.write")) {
            Files.createDirectories(GOLDEN);
            for (Map.Entry<String, String> mail : written.entrySet()) {
                Files.writeString(GOLDEN.resolve(mail.getKey() + ".txt"), mail.getValue());
            }
        }
        System.out.println("[guard] privacy letters compared with their golden files: " + written.size());
        assertThat(written).as("written anew with -Dmails.write=true").isEqualTo(golden());
        assertThat(written).hasSizeGreaterThanOrEqualTo(10);
    }

    private static String mentioned(String name) {
        return switch (name) {
            case "erasureAsked" -> "29 novembre 2026, ore 10:00";
            case "erasureHeld", "erasureRefused" -> "Deve consegnare le chiavi.";
            default -> "";
        };
    }

    private static List<String> names() throws IOException {
        Properties messages = new Properties();
        try (var text = Files.newBufferedReader(Path.of("src/main/resources/messages/privacy.properties"))) {
            messages.load(text);
        }
        return messages.stringPropertyNames().stream()
                .filter(key -> key.startsWith("privacy.letter.") && key.endsWith(".subject"))
                .map(key -> key.split("\\.")[2])
                .sorted()
                .toList();
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
