package it.cooperazionedigitale.accounts.web.profile;

/** What a person can put right about themselves. */
public class ProfileForm {

    private String name = "";
    private String phone = "";
    private String language = "it";

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
