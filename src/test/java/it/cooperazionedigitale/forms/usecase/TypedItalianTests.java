package it.cooperazionedigitale.forms.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.web.PersonReading;
import it.cooperazionedigitale.forms.CheckedAnswers;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.organisations.domain.Iban;
import it.cooperazionedigitale.shared.TaxCode;
import it.cooperazionedigitale.shared.VatNumber;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.validation.Errors;
import org.springframework.validation.SimpleErrors;

/**
 * What people in Italy type for money, days, codes, accounts, telephones and comuni: what is taken and in which shape, and what is
 * refused with which sentence. The table was written by another program than the one that is tested.
 */
@PortalTest
class TypedItalianTests {

    private static final Path TABLE = Path.of("src/test/resources/identifiers/typed-italian.csv");
    private static final int FEWEST = 300;

    @Autowired
    private FormLibrary forms;

    @Autowired
    private MessageSource messages;

    /** What came of something typed: the value as it is kept, or the sentence that refuses it. */
    private record Outcome(String stored, String sentence) {

        static Outcome of(Optional<String> stored, String sentence) {
            return new Outcome(stored.orElse(""), stored.isPresent() ? "" : sentence);
        }
    }

    /** The form of a person's own data, as far as it is looked at here. */
    private record Person(String phone) {}

    @Test
    void everyLineOfTheTableComesOutAsItSays() throws IOException {
        Map<String, Integer> counted = new TreeMap<>();
        Map<String, String> wrong = new TreeMap<>();
        try (Reader reader = Files.newBufferedReader(TABLE)) {
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(';')
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            for (CSVRecord line : format.parse(reader)) {
                counted.merge(line.get("kind"), 1, Integer::sum);
                Outcome outcome = read(line.get("kind"), line.get("typed"));
                boolean refused = line.get("stored").isEmpty();
                if (!outcome.stored().equals(line.get("stored"))
                        || refused && !outcome.sentence().contains(line.get("sentence"))) {
                    wrong.put(line.get("kind") + " «" + line.get("typed") + "»", outcome.toString());
                }
            }
        }
        int all = counted.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println("[guard] typed the Italian way: " + all + " " + counted);
        assertThat(wrong).isEmpty();
        assertThat(all).isGreaterThan(FEWEST);
    }

    private Outcome read(String kind, String typed) {
        return switch (kind) {
            case "money" -> asked(QuestionType.MONEY, typed);
            case "number" -> asked(QuestionType.NUMBER, typed);
            case "date" -> asked(QuestionType.DATE, typed);
            case "comune" -> asked(QuestionType.COMUNE, typed);
            case "cf" -> Outcome.of(TaxCode.parse(typed).map(TaxCode::value), words("organisations.taxCode.wrong"));
            case "piva" ->
                Outcome.of(VatNumber.parse(typed).map(VatNumber::digits), words("organisations.vatNumber.wrong"));
            case "iban" ->
                Outcome.of(
                        Iban.parse(typed).map(Iban::value),
                        Iban.fault(typed)
                                .map(fault -> fault + " " + words("organisations.iban.fault." + fault))
                                .orElse(""));
            case "phone" -> phone(typed);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private Outcome asked(QuestionType type, String typed) {
        Question question = new Question("q", type, "Domanda", null, null, false, null, null, null, List.of());
        FormSection section = new FormSection("s", "Sezione", null, List.of(question));
        CheckedAnswers checked = forms.check(section, Map.of("q", List.of(typed)), false);
        return new Outcome(
                String.valueOf(checked.values().getOrDefault("q", "")),
                checked.problems().stream()
                        .map(problem -> words(problem.key(), problem.args().toArray()))
                        .findFirst()
                        .orElse(""));
    }

    private Outcome phone(String typed) {
        Errors errors = new SimpleErrors(new Person(typed));
        String tidy = PersonReading.phone(typed, errors);
        return errors.hasErrors()
                ? new Outcome("", words("accounts.profile.phone.wrong"))
                : new Outcome(String.valueOf(tidy), "");
    }

    private String words(String key, Object... args) {
        return messages.getMessage(key, args, Locale.ITALIAN);
    }
}
