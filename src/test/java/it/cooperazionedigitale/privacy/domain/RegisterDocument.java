package it.cooperazionedigitale.privacy.domain;

import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.PersonalColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** The register as Markdown. */
final class RegisterDocument {

    private static final String HEAD = """
            # Register of processing

            Generated from the code (`./mvnw test -Dtest=RegisterTests -Ddocs.write=true`): each field of an entity says with `@Personal`,
            each other column in its module's `...Tables`, what it holds of people. A test reads the schema of the database: a column
            nobody has decided about fails the build. People read the same register, in their own words, at `/privacy`; administrators
            at `/admin/privacy`.
            """;

    private RegisterDocument() {}

    static String of(Register register, MessageSource messages, Locale language) {
        StringBuilder text = new StringBuilder(HEAD);
        register.byProcessing().forEach((use, columns) -> {
            String key = "privacy.use." + use;
            text.append("\n## ").append(word(messages, key, language)).append("\n\n");
            for (String part : List.of("purpose", "subjects", "seen", "period")) {
                text.append("- **%s**: %s\n"
                        .formatted(
                                word(messages, "privacy.register." + part, language),
                                word(messages, key + "." + part, language)));
            }
            text.append("- **%s**: Art. %s GDPR, %s\n\n"
                    .formatted(
                            word(messages, "privacy.register.basis", language),
                            use.basis().article(),
                            word(messages, "privacy.basis." + use.basis(), language)));
            text.append("| column | kind | at erasure |\n|---|---|---|\n");
            columns.forEach(column -> text.append(line(column, messages, language)));
        });
        text.append("\n## Held after an erasure\n\n");
        Arrays.stream(Hold.values())
                .filter(hold -> hold != Hold.NONE)
                .forEach(hold -> text.append("- **%s**: %s\n"
                        .formatted(
                                word(messages, "privacy.hold." + hold, language),
                                word(messages, "privacy.hold." + hold + ".why", language))));
        text.append("\n## Tables without personal data\n\n")
                .append(register.tables().stream()
                        .map(table -> table.name())
                        .filter(table -> register.columns().stream()
                                .noneMatch(column -> column.table().equals(table)))
                        .map(table -> "`" + table + "`")
                        .collect(Collectors.joining(", ")))
                .append("\n");
        return text.toString();
    }

    private static String line(PersonalColumn column, MessageSource messages, Locale language) {
        return "| `%s.%s` | %s | %s |\n"
                .formatted(
                        column.table(),
                        column.column(),
                        word(messages, "privacy.what." + column.what(), language),
                        word(messages, "privacy.end." + column.end(), language)
                                + (column.hold() == Hold.NONE
                                        ? ""
                                        : ": " + word(messages, "privacy.hold." + column.hold(), language)));
    }

    private static String word(MessageSource messages, String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
