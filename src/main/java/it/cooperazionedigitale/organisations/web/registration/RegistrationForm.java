package it.cooperazionedigitale.organisations.web.registration;

import java.util.HashMap;
import java.util.Map;

/** What somebody types about a body, over several pages. */
public class RegistrationForm {

    private String name = "";
    private String kind = "";
    private String taxCode = "";
    private String vatNumber = "";
    private String federation = "";
    private String comune = "";

    static RegistrationForm of(Map<String, String> typed) {
        RegistrationForm form = new RegistrationForm();
        form.name = typed.getOrDefault("name", "");
        form.kind = typed.getOrDefault("kind", "");
        form.taxCode = typed.getOrDefault("taxCode", "");
        form.vatNumber = typed.getOrDefault("vatNumber", "");
        form.federation = typed.getOrDefault("federation", "");
        form.comune = typed.getOrDefault("comune", "");
        return form;
    }

    HashMap<String, String> typed() {
        return new HashMap<>(Map.of(
                "name", name,
                "kind", kind,
                "taxCode", taxCode,
                "vatNumber", vatNumber,
                "federation", federation,
                "comune", comune));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getTaxCode() {
        return taxCode;
    }

    public void setTaxCode(String taxCode) {
        this.taxCode = taxCode;
    }

    public String getVatNumber() {
        return vatNumber;
    }

    public void setVatNumber(String vatNumber) {
        this.vatNumber = vatNumber;
    }

    public String getFederation() {
        return federation;
    }

    public void setFederation(String federation) {
        this.federation = federation;
    }

    public String getComune() {
        return comune;
    }

    public void setComune(String comune) {
        this.comune = comune;
    }
}
