package it.cooperazionedigitale.applications.domain;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hands out protocol numbers without gaps. The year's counter row is locked until the commit, so this is the last statement of a
 * submission: it numbers the application and the letters that await its number; whoever rolls back gives the number back. How long
 * the counter is waited for and held is measured.
 */
@Component
public class Protocols {

    private final JdbcClient jdbc;
    private final Timer waited;
    private final Timer held;

    Protocols(JdbcClient jdbc, MeterRegistry meters) {
        this.jdbc = jdbc;
        this.waited = meters.timer("portal.protocol.waited");
        this.held = meters.timer("portal.protocol.held");
    }

    /** Gives the application the year's next number, in one statement after which nothing is left but the commit; one that has a number keeps it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String number(Application application, int year) {
        String given = application.protocol();
        if (given != null) {
            return given;
        }
        Timer.Sample waiting = Timer.start();
        String number = jdbc.sql("""
                with next as (
                  insert into applications.protocol_counter as c (year, last) values (:year, 1)
                  on conflict (year) do update set last = c.last + 1 returning last),
                numbered as (
                  update applications.application
                  set protocol = 'CD-' || :year || '-' || lpad(next.last::text, greatest(5, length(next.last::text)), '0')
                  from next where id = :id returning id, protocol)
                select protocol, outbox.numbered(id, protocol) from numbered""")
                .param("year", year)
                .param("id", application.id())
                .query((row, at) -> row.getString("protocol"))
                .single();
        waiting.stop(waited);
        measureHolding();
        application.received().numbered(number);
        return number;
    }

    private void measureHolding() {
        Timer.Sample holding = Timer.start();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                holding.stop(held);
            }
        });
    }
}
