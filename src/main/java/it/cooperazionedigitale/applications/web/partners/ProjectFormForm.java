package it.cooperazionedigitale.applications.web.partners;

/** How bodies come together. */
public class ProjectFormForm {

    private String projectForm = "";

    public String getProjectForm() {
        return projectForm;
    }

    public void setProjectForm(String projectForm) {
        this.projectForm = projectForm;
    }
}
