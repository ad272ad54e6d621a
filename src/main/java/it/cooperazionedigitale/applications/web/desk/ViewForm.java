package it.cooperazionedigitale.applications.web.desk;

import it.cooperazionedigitale.applications.usecase.ViewTerms;
import org.springframework.validation.Errors;

/** The name of a view, and who sees it when. */
public class ViewForm {

    private String name = "";
    private String filters = "";
    private boolean shared;
    private boolean starts;

    ViewTerms terms() {
        return new ViewTerms(name.strip(), shared, starts);
    }

    void show(ViewTerms terms) {
        name = terms.name();
        shared = terms.shared();
        starts = terms.starts();
    }

    boolean rejected(Errors errors) {
        if (name.isBlank()) {
            errors.rejectValue("name", "applications.view.name.missing");
        } else if (name.strip().length() > ViewTerms.LONGEST_NAME) {
            errors.rejectValue("name", "applications.view.name.long", new Object[] {ViewTerms.LONGEST_NAME}, null);
        }
        return errors.hasErrors();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getFilters() {
        return filters;
    }

    public void setFilters(String filters) {
        this.filters = filters;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }

    public boolean isStarts() {
        return starts;
    }

    public void setStarts(boolean starts) {
        this.starts = starts;
    }
}
