package it.cooperazionedigitale.calls.web.drafting;

import it.cooperazionedigitale.calls.CallDraft;
import it.cooperazionedigitale.calls.RequiredAttachment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.validation.Errors;

/** The papers every application must bring, as typed. */
public class PapersForm extends PartForm {

    private static final int LONGEST_NAME = 160;

    private List<Row> rows = new ArrayList<>();

    /** A paper, as typed. */
    public static class Row {

        private String name = "";
        private String code = "";

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }
    }

    @Override
    void fill(CallDraft draft) {
        draft.rules().attachments().forEach(paper -> {
            Row row = new Row();
            row.name = paper.name();
            row.code = paper.code();
            rows.add(row);
        });
        rows("");
    }

    @Override
    void rows(String act) {
        change(rows, act, Row::new);
    }

    @Override
    UnaryOperator<CallDraft> read(Errors errors) {
        Reading reading = new Reading(errors);
        List<RequiredAttachment> papers = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int place = 0; place < rows.size(); place++) {
            Row row = rows.get(place);
            if (row.name.isBlank() && row.code.isBlank()) {
                continue;
            }
            String name = reading.text("rows[" + place + "].name", row.name, 3, LONGEST_NAME);
            String code = row.code.isBlank() ? Reading.code(name) : row.code.strip();
            if (!code.matches("[a-z0-9-]{1,40}")) {
                errors.rejectValue("rows[" + place + "].code", "calls.edit.paper.code.wrong");
            } else if (!codes.add(code)) {
                errors.rejectValue("rows[" + place + "].code", "calls.edit.paper.code.twice");
            }
            papers.add(new RequiredAttachment(code, name));
        }
        return draft -> draft.withRules(
                draft.budget(), draft.rules().edit().attachments(papers).done());
    }

    public List<Row> getRows() {
        return rows;
    }

    public void setRows(List<Row> rows) {
        this.rows = rows;
    }
}
