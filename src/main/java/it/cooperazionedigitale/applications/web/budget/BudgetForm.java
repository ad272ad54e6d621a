package it.cooperazionedigitale.applications.web.budget;

import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.site.WholeForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The budget as typed. */
public class BudgetForm extends WholeForm {

    private List<Line> lines = new ArrayList<>();
    private String requested = "";
    private Map<String, String> shares = new LinkedHashMap<>();

    /** One cost line as typed. */
    public static class Line {

        private String category = "";
        private String description = "";
        private String cost = "";
        private String vat = "";
        private String body = "";

        boolean blank() {
            return category.isBlank() && description.isBlank() && cost.isBlank() && vat.isBlank();
        }

        public String getVat() {
            return vat;
        }

        public void setVat(String vat) {
            this.vat = vat;
        }

        public String getBody() {
            return body;
        }

        public void setBody(String body) {
            this.body = body;
        }

        public String getCategory() {
            return category;
        }

        public void setCategory(String category) {
            this.category = category;
        }

        public String getDescription() {
            return description;
        }

        public void setDescription(String description) {
            this.description = description;
        }

        public String getCost() {
            return cost;
        }

        public void setCost(String cost) {
            this.cost = cost;
        }
    }

    static BudgetForm of(OwnApplication application) {
        BudgetForm form = new BudgetForm();
        application.costs().forEach(cost -> {
            Line line = new Line();
            line.setCategory(cost.category());
            line.setDescription(cost.description());
            line.setCost(cost.net().typed());
            line.setVat(cost.vat().signum() == 0 ? "" : Euro.of(cost.vat()).typed());
            line.setBody(Objects.toString(cost.organisationId(), ""));
            form.lines.add(line);
        });
        form.requested =
                application.requested() == null ? "" : application.requested().typed();
        application
                .shares()
                .forEach(share -> form.shares.put(
                        share.body().toString(),
                        share.asked().isPositive() ? share.asked().typed() : ""));
        form.setRevision(application.budgetRevision());
        form.room();
        return form;
    }

    /** There is always a line to write on. */
    void room() {
        if (lines.isEmpty()) {
            lines.add(new Line());
        }
    }

    public List<Line> getLines() {
        return lines;
    }

    public void setLines(List<Line> lines) {
        this.lines = lines;
    }

    public Map<String, String> getShares() {
        return shares;
    }

    public void setShares(Map<String, String> shares) {
        this.shares = shares;
    }

    public String getRequested() {
        return requested;
    }

    public void setRequested(String requested) {
        this.requested = requested;
    }

    /** Where something about a category of expense is to be mended: its first line; about none, the contribution. */
    String fieldOf(@Nullable String category) {
        for (int row = 0; row < lines.size(); row++) {
            if (category != null && category.equals(lines.get(row).getCategory())) {
                return "lines[" + row + "].cost";
            }
        }
        return "requested";
    }
}
