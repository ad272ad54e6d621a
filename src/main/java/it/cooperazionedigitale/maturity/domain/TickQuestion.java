package it.cooperazionedigitale.maturity.domain;

import it.cooperazionedigitale.maturity.Bilingual;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tick all that hold, or say that none does: so that nothing ticked is never taken for an answer. */
public record TickQuestion(
        String code,
        Bilingual topic,
        Bilingual title,
        Bilingual hint,
        Bilingual advice,
        List<Item> items,
        Bilingual none)
        implements Question {

    /** The answer that excludes the others. */
    public static final String NONE = "nessuno";

    @Override
    public List<String> fields() {
        return List.of(code);
    }

    @Override
    public Optional<String> fault(String field, List<String> typed) {
        boolean unknown = typed.stream()
                .anyMatch(one -> !one.equals(NONE)
                        && items.stream().noneMatch(item -> item.code().equals(one)));
        if (unknown || new HashSet<>(typed).size() < typed.size()) {
            return Optional.of("maturity.answer.unknown");
        }
        return typed.contains(NONE) && typed.size() > 1 ? Optional.of("maturity.answer.noneAndSome") : Optional.empty();
    }

    @Override
    public boolean answered(Map<String, List<String>> answers) {
        return !ticked(answers).isEmpty();
    }

    @Override
    public Share share(Map<String, List<String>> answers) {
        return Share.of(
                ticked(answers).stream().filter(one -> !one.equals(NONE)).count(), items.size());
    }

    @Override
    public List<Item> lacking(Map<String, List<String>> answers) {
        return items.stream()
                .filter(item -> !ticked(answers).contains(item.code()))
                .toList();
    }

    private List<String> ticked(Map<String, List<String>> answers) {
        return answers.getOrDefault(code, List.of());
    }
}
