package it.cooperazionedigitale.organisations.web.member;

/** The place a person gets, as chosen. */
public class RoleForm {

    private String teamRole = "";

    public String getTeamRole() {
        return teamRole;
    }

    public void setTeamRole(String teamRole) {
        this.teamRole = teamRole;
    }
}
