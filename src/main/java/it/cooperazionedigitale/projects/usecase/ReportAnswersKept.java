package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.forms.FormUse;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many reports keep an answer to each question of a form. */
@Service
@Unguarded("counts only, asked by the pages of forms, which say who may look")
class ReportAnswersKept implements FormUse {

    private final JdbcClient jdbc;

    ReportAnswersKept(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Long> answered(Collection<UUID> versions) {
        Map<String, Long> counts = new HashMap<>();
        jdbc.sql("""
                select question, count(*) as kept
                from projects.questionnaire a
                join projects.questionnaire_section s on s.questionnaire_id = a.id,
                jsonb_object_keys(s.answers) question
                where a.form_id in (:versions) group by question""").param("versions", versions).query(row -> {
            counts.put(row.getString("question"), row.getLong("kept"));
        });
        return counts;
    }
}
