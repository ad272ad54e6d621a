package it.cooperazionedigitale.projects.domain;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * All answers of a report as they were sent, and the version of the form they answer.
 *
 * @param form the version of the form
 * @param sections the answers, by section and question
 */
public record SentAnswers(UUID form, Map<String, Map<String, Object>> sections) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** Reads what was kept. */
    public static SentAnswers read(String text) {
        return JSON.readValue(text, SentAnswers.class);
    }

    /** The text that is kept: the same answers make the same text. */
    public String json() {
        return JSON.writeValueAsString(this);
    }

    /** The answer to a question that takes words; empty, if it was not asked or not answered. */
    public String text(String question) {
        return sections.values().stream()
                .map(answers -> answers.get(question))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .findFirst()
                .orElse("");
    }
}
