package it.cooperazionedigitale.applications.domain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out protocol numbers without gaps. The year's counter row is locked until the commit, so this is the last
 * statement of a submission; whoever rolls back gives the number back.
 */
@Component
public class Protocols {

    private final JdbcClient jdbc;

    Protocols(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives the application the year's next number, in one statement; one that has a number keeps it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String number(Application application, int year) {
        String given = application.protocol();
        if (given != null) {
            return given;
        }
        String number = jdbc.sql("""
                with next as (
                  insert into applications.protocol_counter as c (year, last) values (:year, 1)
                  on conflict (year) do update set last = c.last + 1 returning last)
                update applications.application
                set protocol = 'CD-' || :year || '-' || lpad(next.last::text, greatest(5, length(next.last::text)), '0')
                from next where id = :id returning protocol""")
                .param("year", year)
                .param("id", application.id())
                .query(String.class)
                .single();
        application.numbered(number);
        return number;
    }
}
