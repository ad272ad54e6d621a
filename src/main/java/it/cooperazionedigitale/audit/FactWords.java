package it.cooperazionedigitale.audit;

import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.SummaryRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts a line's facts into words: a change as "before → after", states and sums as they are called on the pages. */
@Component
public class FactWords {

    /** Where the words of a fact's values stand, for those that have a name of their own in another module's bundle. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("project.state", "projects.state."),
            Map.entry("application.state", "applications.staffState."),
            Map.entry("transformer.state", "transformers.state."),
            Map.entry("partnerState", "applications.partner.state."),
            Map.entry("projectForm", "applications.projectForm."),
            Map.entry("reportState", "projects.reportState."),
            Map.entry("awardState", "projects.awardState."),
            Map.entry("assignmentState", "evaluation.assignment.state."),
            Map.entry("rankingState", "evaluation.ranking.state."),
            Map.entry("resolutionState", "evaluation.resolution.state."),
            Map.entry("eligibilityState", "evaluation.eligibility.state."),
            Map.entry("openingState", "applications.opening.state."),
            Map.entry("callState", "calls.state."),
            Map.entry("accountState", "administration.state."),
            Map.entry("mergeState", "administration.merge.state."),
            Map.entry("invitationState", "organisations.invitation.state."),
            Map.entry("fileState", "documents.state."),
            Map.entry("mailState", "outbox.post.state."),
            Map.entry("role", "site.role."),
            Map.entry("post", "site.role."),
            Map.entry("teamRole", "organisations.role."));

    private static final Set<String> MONEY =
            Set.of("total", "requested", "granted", "awarded", "amount", "sum", "budget");

    private final MessageSource messages;

    FactWords(MessageSource messages) {
        this.messages = messages;
    }

    /** All facts of a line but those named, ready to print: what changed first. */
    public List<SummaryRow> rows(AuditLine line, Set<String> without) {
        Map<String, Object> plain = new LinkedHashMap<>(line.facts());
        Map<String, List<?>> changes = new LinkedHashMap<>();
        if (plain.remove(Changes.FACT) instanceof Map<?, ?> pairs) {
            pairs.forEach((name, pair) ->
                    changes.put(String.valueOf(name), pair instanceof List<?> two ? two : List.of()));
        }
        if (plain.get("to") instanceof String to) {
            Object from = plain.get("from");
            changes.put("state", java.util.Arrays.asList("".equals(from) ? null : from, to));
            plain.keySet().removeAll(Set.of("from", "to", "fact"));
        }
        List<SummaryRow> rows = new ArrayList<>();
        changes.forEach((name, pair) -> add(rows, name, without, change(line, name, pair)));
        plain.forEach((name, value) -> add(rows, name, without, value(line, name, value)));
        return rows;
    }

    private void add(List<SummaryRow> rows, String name, Set<String> without, String words) {
        if (!without.contains(name)) {
            rows.add(SummaryRow.fixed(label(name), words));
        }
    }

    private String label(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        return say("audit.fact." + name, say("audit.fact." + last, last));
    }

    private String change(AuditLine line, String name, List<?> pair) {
        if (pair.size() != 2) {
            return String.valueOf(pair);
        }
        if ("…".equals(pair.get(0)) && "…".equals(pair.get(1))) {
            return say("audit.fact.untold", "…");
        }
        return value(line, name, pair.get(0)) + " → " + value(line, name, pair.get(1));
    }

    private String value(AuditLine line, String name, @Nullable Object value) {
        if (value == null || value.toString().isBlank() || value instanceof Collection<?> none && none.isEmpty()) {
            return say("audit.fact.nothing", "–");
        }
        if (value instanceof Boolean yes) {
            return say(yes ? "audit.fact.yes" : "audit.fact.no", value.toString());
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(one -> value(line, name, one)).collect(Collectors.joining(", "));
        }
        return text(line, name, value.toString());
    }

    private String text(AuditLine line, String name, String value) {
        if (MONEY.contains(name) && value.matches("-?\\d+(\\.\\d+)?")) {
            return Euro.of(new BigDecimal(value)).format();
        }
        if (value.matches("\\d{4}-\\d\\d-\\d\\dT.*Z")) {
            return ItalianFormats.moment(Instant.parse(value));
        }
        if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return ItalianFormats.day(LocalDate.parse(value));
        }
        String prefix = WORDS.getOrDefault(name, WORDS.getOrDefault(line.subjectType() + "." + name, ""));
        String own = say("audit.value." + name + "." + value, value);
        return prefix.isEmpty() ? own : say(prefix + value, own);
    }

    private String say(String key, String otherwise) {
        Locale language = LocaleContextHolder.getLocale();
        String words = messages.getMessage(key, null, otherwise, language);
        return words == null ? otherwise : words;
    }
}
