package it.cooperazionedigitale.maturity.domain;

import it.cooperazionedigitale.maturity.Bilingual;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Say of each line how far one is, on a scale that goes from nothing to the best. */
public record GradedQuestion(
        String code,
        Bilingual topic,
        Bilingual title,
        Bilingual hint,
        Bilingual advice,
        List<Item> items,
        List<Level> levels)
        implements Question {

    @Override
    public List<String> fields() {
        return items.stream().map(this::field).toList();
    }

    /** The field in which a line is answered. */
    public String field(Item item) {
        return code + "-" + item.code();
    }

    @Override
    public Optional<String> fault(String field, List<String> typed) {
        return typed.isEmpty() || typed.size() == 1 && level(typed.get(0)).isPresent()
                ? Optional.empty()
                : Optional.of("maturity.answer.unknown");
    }

    @Override
    public boolean answered(Map<String, List<String>> answers) {
        return items.stream().allMatch(item -> chosen(item, answers).isPresent());
    }

    @Override
    public Share share(Map<String, List<String>> answers) {
        int reached = items.stream().mapToInt(item -> points(item, answers)).sum();
        return Share.of(reached, (long) items.size() * best());
    }

    @Override
    public List<Item> lacking(Map<String, List<String>> answers) {
        return items.stream().filter(item -> points(item, answers) * 2 < best()).toList();
    }

    private int best() {
        return levels.get(levels.size() - 1).points();
    }

    private int points(Item item, Map<String, List<String>> answers) {
        return chosen(item, answers).map(Level::points).orElse(0);
    }

    private Optional<Level> chosen(Item item, Map<String, List<String>> answers) {
        return Stream.ofNullable(answers.get(field(item)))
                .flatMap(List::stream)
                .findFirst()
                .flatMap(this::level);
    }

    private Optional<Level> level(String typed) {
        return levels.stream().filter(level -> level.code().equals(typed)).findFirst();
    }
}
