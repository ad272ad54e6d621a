package it.cooperazionedigitale.applications.web.partners;

/** What a partner does in the project. */
public class RoleForm {

    private String role = "";

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }
}
