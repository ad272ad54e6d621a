package it.cooperazionedigitale.maturity.domain;

import it.cooperazionedigitale.maturity.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Every version of the questionnaire, from files that are never changed once asked: {@code maturity/questionnaire-1.json}. */
@Component
public class MaturityQuestions {

    private final TreeMap<Integer, Questionnaire> versions = new TreeMap<>();

    /** Reads every version there is. */
    public MaturityQuestions(JsonMapper json) {
        for (int version = 1; file(version).exists(); version++) {
            versions.put(version, read(version, json));
        }
    }

    /** The one that new checks ask. */
    public Questionnaire current() {
        return versions.lastEntry().getValue();
    }

    /** The one that a check was begun with. */
    public Questionnaire version(int version) {
        return Objects.requireNonNull(versions.get(version));
    }

    private static Questionnaire read(int version, JsonMapper json) {
        try (InputStream text = file(version).getInputStream()) {
            Questionnaire read = json.readValue(text, File.class).questionnaire();
            if (read.version() != version) {
                throw new IllegalStateException("questionnaire " + version + " says that it is " + read.version());
            }
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ClassPathResource file(int version) {
        return new ClassPathResource("maturity/questionnaire-" + version + ".json");
    }

    /** The file as it is written: scales once, questions by them. */
    private record File(
            int version, Map<String, List<Level>> scales, List<Part> dimensions, List<Imbalance> imbalances) {

        Questionnaire questionnaire() {
            return new Questionnaire(
                    version, dimensions.stream().map(part -> part.with(scales)).toList(), imbalances);
        }
    }

    private record Part(String code, Bilingual title, Bilingual shortTitle, Bilingual intro, List<Asked> questions) {

        Dimension with(Map<String, List<Level>> scales) {
            return new Dimension(
                    code,
                    title,
                    shortTitle,
                    intro,
                    questions.stream().map(asked -> asked.with(scales)).toList());
        }
    }

    private record Asked(
            String code,
            Bilingual topic,
            Bilingual title,
            Bilingual hint,
            Bilingual advice,
            List<Item> items,
            @Nullable Bilingual none,
            @Nullable String scale) {

        Question with(Map<String, List<Level>> scales) {
            return scale == null
                    ? new TickQuestion(code, topic, title, hint, advice, items, Objects.requireNonNull(none))
                    : new GradedQuestion(
                            code, topic, title, hint, advice, items, Objects.requireNonNull(scales.get(scale), scale));
        }
    }
}
