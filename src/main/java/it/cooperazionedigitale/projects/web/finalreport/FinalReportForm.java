package it.cooperazionedigitale.projects.web.finalreport;

import it.cooperazionedigitale.projects.domain.FinalContent;
import it.cooperazionedigitale.projects.web.Typed;
import it.cooperazionedigitale.shared.Euro;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The final report as typed. */
public class FinalReportForm {

    private String activities = "";
    private String planned = "";
    private String reached = "";
    private String benefits = "";
    private String people = "";
    private String spent = "";
    private String difficulties = "";
    private String goodPractice = "";
    private boolean consent;
    private String action = "";

    void show(@Nullable FinalContent content) {
        if (content == null) {
            return;
        }
        activities = content.activities();
        planned = content.planned();
        reached = content.reached();
        benefits = content.benefits();
        people = content.people() == null ? "" : String.valueOf(content.people());
        spent = content.spent() == null ? "" : Euro.of(content.spent()).typed();
        difficulties = content.difficulties();
        goodPractice = content.goodPractice();
        consent = content.consent();
    }

    boolean sends() {
        return "invia".equals(action);
    }

    FinalContent read(Errors errors) {
        boolean whole = sends();
        String did = Typed.text("activities", activities, whole, errors);
        String aims = Typed.text("planned", planned, whole, errors);
        String got = Typed.text("reached", reached, whole, errors);
        String good = Typed.text("benefits", benefits, whole, errors);
        Integer count = Typed.count("people", people, FinalContent.MOST_PEOPLE, whole, errors);
        BigDecimal money = Typed.money("spent", spent, whole, errors);
        String hard = Typed.text("difficulties", difficulties, false, errors);
        String practice = Typed.text("goodPractice", goodPractice, false, errors);
        return new FinalContent(did, aims, got, good, count, money, hard, practice, consent);
    }

    public String getActivities() {
        return activities;
    }

    public void setActivities(String activities) {
        this.activities = activities;
    }

    public String getPlanned() {
        return planned;
    }

    public void setPlanned(String planned) {
        this.planned = planned;
    }

    public String getReached() {
        return reached;
    }

    public void setReached(String reached) {
        this.reached = reached;
    }

    public String getBenefits() {
        return benefits;
    }

    public void setBenefits(String benefits) {
        this.benefits = benefits;
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(String people) {
        this.people = people;
    }

    public String getSpent() {
        return spent;
    }

    public void setSpent(String spent) {
        this.spent = spent;
    }

    public String getDifficulties() {
        return difficulties;
    }

    public void setDifficulties(String difficulties) {
        this.difficulties = difficulties;
    }

    public String getGoodPractice() {
        return goodPractice;
    }

    public void setGoodPractice(String goodPractice) {
        this.goodPractice = goodPractice;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }
}
