package it.cooperazionedigitale.applications.web.plan;

import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.site.WholeForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The plan as typed. */
public class PlanForm extends WholeForm {

    private List<Step> steps = new ArrayList<>();
    private List<Measure> measures = new ArrayList<>();

    /** One activity as typed. */
    public static class Step {

        private String what = "";
        private String from = "";
        private String to = "";
        private String body = "";
        private String milestone = "";

        boolean blank() {
            return what.isBlank() && from.isBlank() && to.isBlank() && milestone.isBlank();
        }

        public String getWhat() {
            return what;
        }

        public void setWhat(String what) {
            this.what = what;
        }

        public String getFrom() {
            return from;
        }

        public void setFrom(String from) {
            this.from = from;
        }

        public String getTo() {
            return to;
        }

        public void setTo(String to) {
            this.to = to;
        }

        public String getBody() {
            return body;
        }

        public void setBody(String body) {
            this.body = body;
        }

        public String getMilestone() {
            return milestone;
        }

        public void setMilestone(String milestone) {
            this.milestone = milestone;
        }
    }

    /** One indicator as typed. */
    public static class Measure {

        private String name = "";
        private String unit = "";
        private String start = "";
        private String target = "";

        boolean blank() {
            return name.isBlank() && unit.isBlank() && start.isBlank() && target.isBlank();
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getUnit() {
            return unit;
        }

        public void setUnit(String unit) {
            this.unit = unit;
        }

        public String getStart() {
            return start;
        }

        public void setStart(String start) {
            this.start = start;
        }

        public String getTarget() {
            return target;
        }

        public void setTarget(String target) {
            this.target = target;
        }
    }

    static PlanForm of(OwnApplication application) {
        PlanForm form = new PlanForm();
        application.plan().activities().forEach(activity -> {
            Step step = new Step();
            step.setWhat(activity.what());
            step.setFrom(Integer.toString(activity.fromMonth()));
            step.setTo(Integer.toString(activity.toMonth()));
            step.setBody(Objects.toString(activity.organisationId(), ""));
            step.setMilestone(activity.milestone());
            form.steps.add(step);
        });
        application.plan().indicators().forEach(indicator -> {
            Measure measure = new Measure();
            measure.setName(indicator.name());
            measure.setUnit(indicator.unit());
            measure.setStart(Figures.typed(indicator.start()));
            measure.setTarget(Figures.typed(indicator.target()));
            form.measures.add(measure);
        });
        form.setRevision(application.planRevision());
        form.room();
        return form;
    }

    /** There is always a row of each to write on. */
    void room() {
        if (steps.isEmpty()) {
            steps.add(new Step());
        }
        if (measures.isEmpty()) {
            measures.add(new Measure());
        }
    }

    public List<Step> getSteps() {
        return steps;
    }

    public void setSteps(List<Step> steps) {
        this.steps = steps;
    }

    public List<Measure> getMeasures() {
        return measures;
    }

    public void setMeasures(List<Measure> measures) {
        this.measures = measures;
    }
}
