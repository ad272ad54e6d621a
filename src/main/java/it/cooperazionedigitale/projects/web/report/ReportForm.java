package it.cooperazionedigitale.projects.web.report;

import it.cooperazionedigitale.projects.domain.Light;
import it.cooperazionedigitale.projects.domain.ReportContent;
import it.cooperazionedigitale.projects.web.Typed;
import it.cooperazionedigitale.shared.Euro;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A progress report as typed. */
public class ReportForm {

    private String done = "";
    private String light = "";
    private String difficulties = "";
    private String spent = "";
    private String action = "";

    void show(@Nullable ReportContent content) {
        if (content == null) {
            return;
        }
        done = content.done();
        light = content.light() == null ? "" : content.light().name();
        difficulties = content.difficulties();
        spent = content.spent() == null ? "" : Euro.of(content.spent()).typed();
    }

    boolean sends() {
        return "invia".equals(action);
    }

    ReportContent read(Errors errors) {
        String what = Typed.text("done", done, sends(), errors);
        Light chosen = Arrays.stream(Light.values())
                .filter(known -> known.name().equals(light))
                .findFirst()
                .orElse(null);
        if (chosen == null && sends()) {
            errors.rejectValue("light", "projects.report.light.needed");
        }
        String hard = Typed.text("difficulties", difficulties, false, errors);
        BigDecimal money = Typed.money("spent", spent, sends(), errors);
        return new ReportContent(what, chosen, hard, money);
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public String getLight() {
        return light;
    }

    public void setLight(String light) {
        this.light = light;
    }

    public String getDifficulties() {
        return difficulties;
    }

    public void setDifficulties(String difficulties) {
        this.difficulties = difficulties;
    }

    public String getSpent() {
        return spent;
    }

    public void setSpent(String spent) {
        this.spent = spent;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }
}
