package it.cooperazionedigitale.organisations.web.organisation;

import it.cooperazionedigitale.organisations.BodyTrait;
import it.cooperazionedigitale.organisations.HeadCounts;
import it.cooperazionedigitale.organisations.usecase.OrganisationSheet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a body tells of itself, as typed. */
public class OrganisationForm {

    private String name = "";
    private String vatNumber = "";
    private String legalForm = "";
    private String comune = "";
    private String alboNumber = "";
    private String ateco = "";
    private String pec = "";
    private String members = "";
    private String women = "";
    private String under36 = "";
    private String under41 = "";
    private String nonItalian = "";
    private String workers = "";
    private String disadvantaged = "";
    private List<String> traits = new ArrayList<>();

    static OrganisationForm of(OrganisationSheet sheet) {
        OrganisationForm form = new OrganisationForm();
        form.name = sheet.name();
        form.vatNumber = typed(sheet.vatNumber());
        form.legalForm = typed(sheet.legalForm());
        form.comune = sheet.comune().label();
        form.alboNumber = typed(sheet.alboNumber());
        form.ateco = typed(sheet.atecoCode());
        form.pec = typed(sheet.pec());
        form.take(sheet.counts());
        form.traits = new ArrayList<>(
                sheet.traits().stream().sorted().map(BodyTrait::name).toList());
        return form;
    }

    private void take(HeadCounts counts) {
        members = String.valueOf(counts.members());
        women = String.valueOf(counts.women());
        under36 = String.valueOf(counts.under36());
        under41 = String.valueOf(counts.under41());
        nonItalian = String.valueOf(counts.nonItalian());
        workers = String.valueOf(counts.workers());
        disadvantaged = String.valueOf(counts.disadvantaged());
    }

    private static String typed(@Nullable String stored) {
        return stored == null ? "" : stored;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getVatNumber() {
        return vatNumber;
    }

    public void setVatNumber(String vatNumber) {
        this.vatNumber = vatNumber;
    }

    public String getLegalForm() {
        return legalForm;
    }

    public void setLegalForm(String legalForm) {
        this.legalForm = legalForm;
    }

    public String getComune() {
        return comune;
    }

    public void setComune(String comune) {
        this.comune = comune;
    }

    public String getAlboNumber() {
        return alboNumber;
    }

    public void setAlboNumber(String alboNumber) {
        this.alboNumber = alboNumber;
    }

    public String getAteco() {
        return ateco;
    }

    public void setAteco(String ateco) {
        this.ateco = ateco;
    }

    public String getPec() {
        return pec;
    }

    public void setPec(String pec) {
        this.pec = pec;
    }

    public String getMembers() {
        return members;
    }

    public void setMembers(String members) {
        this.members = members;
    }

    public String getWomen() {
        return women;
    }

    public void setWomen(String women) {
        this.women = women;
    }

    public String getUnder36() {
        return under36;
    }

    public void setUnder36(String under36) {
        this.under36 = under36;
    }

    public String getUnder41() {
        return under41;
    }

    public void setUnder41(String under41) {
        this.under41 = under41;
    }

    public String getNonItalian() {
        return nonItalian;
    }

    public void setNonItalian(String nonItalian) {
        this.nonItalian = nonItalian;
    }

    public String getWorkers() {
        return workers;
    }

    public void setWorkers(String workers) {
        this.workers = workers;
    }

    public String getDisadvantaged() {
        return disadvantaged;
    }

    public void setDisadvantaged(String disadvantaged) {
        this.disadvantaged = disadvantaged;
    }

    public List<String> getTraits() {
        return traits;
    }

    public void setTraits(List<String> traits) {
        this.traits = traits;
    }
}
