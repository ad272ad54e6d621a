package it.cooperazionedigitale.organisations.web.invite;

/** Who is invited, as typed. */
public class InviteForm {

    private String email = "";
    private String teamRole = "EDITOR";

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getTeamRole() {
        return teamRole;
    }

    public void setTeamRole(String teamRole) {
        this.teamRole = teamRole;
    }
}
