package it.cooperazionedigitale.maturity.domain;

import it.cooperazionedigitale.maturity.Bilingual;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One side of being digital, asked on one page. */
public record Dimension(String code, Bilingual title, Bilingual shortTitle, Bilingual intro, List<Question> questions) {

    /**
     * What was typed, read.
     *
     * @param values the answers that can be stored, by field
     * @param faults what is wrong, by field
     */
    public record Reading(Map<String, List<String>> values, Map<String, String> faults) {}

    /** Reads what was typed: only fields that are asked for, without empty answers. */
    public Reading read(Map<String, List<String>> typed) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Map<String, String> faults = new LinkedHashMap<>();
        for (Question question : questions) {
            for (String field : question.fields()) {
                List<String> given = new ArrayList<>(typed.getOrDefault(field, List.of()));
                given.removeIf(String::isBlank);
                question.fault(field, given).ifPresent(fault -> faults.put(field, fault));
                if (!given.isEmpty()) {
                    values.put(field, List.copyOf(given));
                }
            }
        }
        return new Reading(values, faults);
    }

    /** How many of its questions are answered in full. */
    public int answered(Map<String, List<String>> answers) {
        return (int) questions.stream()
                .filter(question -> question.answered(answers))
                .count();
    }

    /** Whether all are. */
    public boolean complete(Map<String, List<String>> answers) {
        return answered(answers) == questions.size();
    }
}
