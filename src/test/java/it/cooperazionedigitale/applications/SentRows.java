package it.cooperazionedigitale.applications;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.applications.domain.ReceiptCode;
import it.cooperazionedigitale.applications.domain.Snapshot;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database holds of applications that were being sent: each wholly sent or an untouched draft, nothing between. */
public final class SentRows {

    private final Map<UUID, Row> rows;

    private SentRows(Map<UUID, Row> rows) {
        this.rows = rows;
    }

    /** All that is written of one application. */
    private record Row(
            UUID id,
            String state,
            int submissions,
            @Nullable String protocol,
            int versions,
            @Nullable String sha256,
            @Nullable String snapshot,
            @Nullable String code,
            int lines,
            int letters,
            int facts,
            int answers,
            int costs) {

        boolean sent() {
            return state.equals("SUBMITTED");
        }

        /** How often each trace of the sending stands there. */
        List<Integer> traces() {
            return List.of(submissions, versions, lines, letters, facts);
        }
    }

    /** Reads what stands of these applications. */
    public static SentRows of(JdbcClient jdbc, Collection<UUID> applications) {
        return new SentRows(
                jdbc.sql("""
                with fact as (
                  select serialized_event::jsonb as told from event_publication
                  union all select serialized_event::jsonb from event_publication_archive)
                select a.id, a.state, a.submissions, a.protocol, s.sha256, s.snapshot, s.code,
                  coalesce(v.n, 0) as versions, coalesce(l.n, 0) as lines, coalesce(m.n, 0) as letters,
                  coalesce(f.n, 0) as facts, coalesce(g.n, 0) as answers, coalesce(c.n, 0) as costs
                from applications.application a
                left join applications.submission s on s.application_id = a.id and s.number = 1
                left join (select application_id, count(*) as n from applications.submission group by 1) v
                  on v.application_id = a.id
                left join (select subject_id, count(*) as n from audit.line where act = 'application.submitted' group by 1) l
                  on l.subject_id = a.id
                left join (select split_part(dedupe_key, '/', 2) as id, count(*) as n from outbox.mail
                  where dedupe_key like 'notifications.submitted/%' group by 1) m on m.id = a.id::text
                left join (select told ->> 'applicationId' as id, count(*) as n from fact where told ->> 'to' = 'SUBMITTED'
                  group by 1) f on f.id = a.id::text
                left join (select application_id, count(*) as n from applications.section_answers group by 1) g
                  on g.application_id = a.id
                left join (select application_id, count(*) as n from applications.cost_line group by 1) c
                  on c.application_id = a.id
                where a.id = any(:ids)""").param("ids", applications.toArray(new UUID[0])).query(Row.class).list().stream()
                        .collect(Collectors.toMap(Row::id, Function.identity())));
    }

    /** How many of them were sent. */
    public long sent() {
        return rows.values().stream().filter(Row::sent).count();
    }

    /** Every receipt that was shown has its row, and the row says the same. */
    public SentRows hold(Map<UUID, ShownReceipt> shown) {
        shown.forEach((id, receipt) -> {
            Row row = rows.get(id);
            assertThat(row).as("the row of " + receipt).isNotNull();
            assertThat(new ShownReceipt(
                            String.valueOf(row.protocol()),
                            String.valueOf(row.sha256()),
                            new ReceiptCode(String.valueOf(row.code())).printed()))
                    .isEqualTo(receipt);
        });
        return this;
    }

    /** Each is sent with everything that belongs to it, once; or a draft with all its answers, and without any trace. */
    public SentRows areWhole() {
        for (Row row : rows.values()) {
            assertThat(row.answers()).as("answers of " + row.id()).isEqualTo(2);
            assertThat(row.costs()).as("costs of " + row.id()).isEqualTo(1);
            if (row.sent()) {
                assertThat(row.traces()).as("sent: " + row.id()).containsOnly(1);
                assertThat(new Snapshot(String.valueOf(row.snapshot())).sha256())
                        .isEqualTo(row.sha256());
            } else {
                assertThat(row.state()).isEqualTo("DRAFT");
                assertThat(row.traces()).as("not sent: " + row.id()).containsOnly(0);
                assertThat(row.protocol()).isNull();
            }
        }
        return this;
    }

    /** Together they took the numbers after this one, none twice and none left out. */
    public SentRows takeTheNumbersAfter(long before) {
        Set<Long> taken = rows.values().stream()
                .filter(Row::sent)
                .map(row -> Long.valueOf(String.valueOf(row.protocol()).split("-")[2]))
                .collect(Collectors.toSet());
        assertThat(taken)
                .isEqualTo(LongStream.rangeClosed(before + 1, before + sent())
                        .boxed()
                        .collect(Collectors.toSet()));
        return this;
    }

    /** The last number that was given in a year. */
    public static long lastNumber(JdbcClient jdbc, int year) {
        return jdbc.sql("select coalesce(max(last), 0) from applications.protocol_counter where year = ?")
                .param(year)
                .query(Long.class)
                .single();
    }
}
