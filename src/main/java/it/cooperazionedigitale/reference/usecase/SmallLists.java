package it.cooperazionedigitale.reference.usecase;

import it.cooperazionedigitale.reference.AlboCategory;
import it.cooperazionedigitale.reference.Goal;
import it.cooperazionedigitale.reference.LegalForm;
import it.cooperazionedigitale.reference.Province;
import it.cooperazionedigitale.reference.Region;
import it.cooperazionedigitale.reference.domain.Holidays;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The short lists everybody asks for, kept in memory until the next load. */
@Component
class SmallLists {

    private final JdbcClient jdbc;
    private volatile @Nullable Content content;

    SmallLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lists; before the first load they are empty and not kept. */
    Content content() {
        Content kept = content;
        if (kept == null) {
            kept = read();
            content = kept.holidays().size() == 0 || kept.forms().isEmpty() ? null : kept;
        }
        return kept;
    }

    /** Reads them again when they are next asked for. */
    void forget() {
        content = null;
    }

    private Content read() {
        return new Content(
                list("select code, name from reference.region where current order by code", Region.class),
                list("""
                        select code, sigla, name, region_code from reference.province
                        where current order by name collate "it-x-icu"
                        """, Province.class),
                list("select code, title from reference.goal where current order by code", Goal.class),
                list(
                        "select code, name, cooperative from reference.legal_form where current order by code",
                        LegalForm.class),
                list(
                        "select code, name from reference.albo_entry where current and kind = 'categoria' order by code",
                        AlboCategory.class),
                new Holidays(list("select day from reference.holiday where current", LocalDate.class)));
    }

    private <T> List<T> list(String sql, Class<T> type) {
        return List.copyOf(jdbc.sql(sql).query(type).list());
    }

    /** What is kept. */
    record Content(
            List<Region> regions,
            List<Province> provinces,
            List<Goal> goals,
            List<LegalForm> forms,
            List<AlboCategory> categories,
            Holidays holidays) {}
}
