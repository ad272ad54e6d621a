package it.cooperazionedigitale.demo.web.access;

/** Whom to be: the key of a named person, or the address of a body's owner. */
public class AccessForm {

    private String person = "";

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }
}
