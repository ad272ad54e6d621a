package it.cooperazionedigitale.audit.chain;

import it.cooperazionedigitale.shared.personal.Person;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes a person out of the trail: the name where they acted, reasons and texts where they were acted upon, and their words
 * wherever else they stand. The lines stay, sealed as they were, each with a voucher for what is left.
 */
@Component
public class TakingOut {

    private static final byte[] WORTHLESS = new byte[32];
    /** What tells nothing of a person: codes, numbers, ids, instants. */
    private static final Pattern HARMLESS =
            Pattern.compile("[A-Z][A-Z0-9_]{0,60}|[0-9.:TZ+-]{1,40}|[0-9a-f-]{36}|[0-9a-f]{64}|\u2026");

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final AuditKey key;

    TakingOut(JdbcClient jdbc, JsonMapper json, AuditKey key) {
        this.jdbc = jdbc;
        this.json = json;
        this.key = key;
    }

    /** Takes the person out of every line, inside the erasure's transaction. Says how many lines changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int of(Person person, String replacement) {
        List<String> words = person.words();
        String[] lower =
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toArray(String[]::new);
        List<StoredLine> lines = jdbc.sql("select " + StoredLine.COLUMNS + """
                 from audit.line l where l.actor_id = :person or l.subject_id = :person or exists (
                  select from unnest(cast(:words as text[])) w
                  where strpos(lower(coalesce(l.reason, '') || ' ' || l.actor_name || ' ' || l.facts::text), w) > 0)
                order by l.id""")
                .param("person", person.id())
                .param("words", lower)
                .query((row, number) -> StoredLine.read(row))
                .list();
        int changed = 0;
        for (StoredLine line : lines) {
            LineContent left = without(person, replacement, words, line.content());
            if (!Arrays.equals(left.bytes(json), line.content().bytes(json))) {
                take(line, left);
                changed++;
            }
        }
        return changed;
    }

    /** A line that is not as the portal wrote it gets no voucher that is worth anything: it stays found. */
    private void take(StoredLine line, LineContent left) {
        byte[] mark = line.mark(key, json);
        byte[] voucher = line.genuine(key, json) ? StoredLine.voucher(mark, left, key, json) : WORTHLESS;
        long taken = jdbc.sql("select audit.take_out(?, ?, ?, cast(? as jsonb), ?, ?)")
                .params(line.id(), left.actorName(), left.reason(), left.facts(), mark, voucher)
                .query(Long.class)
                .single();
        if (taken != 1) {
            throw new IllegalStateException("line " + line.id() + " keeps its words");
        }
    }

    private LineContent without(Person person, String replacement, List<String> words, LineContent line) {
        boolean about = person.id().equals(line.subjectId());
        String name = person.id().equals(line.actorId()) ? replacement : scrubbed(line.actorName(), words, replacement);
        String why = line.reason() == null || about ? null : scrubbed(line.reason(), words, replacement);
        Object facts = scrubbed(json.readValue(line.facts(), Object.class), about, words, replacement);
        return line.withWords(name, why, json.writeValueAsString(facts));
    }

    private @Nullable Object scrubbed(@Nullable Object fact, boolean about, List<String> words, String replacement) {
        if (fact instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> left = new LinkedHashMap<>();
            map.forEach((what, value) -> left.put(String.valueOf(what), scrubbed(value, about, words, replacement)));
            return left;
        }
        if (fact instanceof List<?> list) {
            return list.stream()
                    .map(value -> scrubbed(value, about, words, replacement))
                    .toList();
        }
        if (fact instanceof String text) {
            return about && !HARMLESS.matcher(text).matches() ? replacement : scrubbed(text, words, replacement);
        }
        return fact;
    }

    private static String scrubbed(String text, List<String> words, String replacement) {
        String left = text;
        for (String word : words) {
            left = Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(left)
                    .replaceAll(java.util.regex.Matcher.quoteReplacement(replacement));
        }
        return left;
    }
}
