package it.cooperazionedigitale.applications.web.eligibility;

import java.util.ArrayList;
import java.util.List;

/** What a person says of the body, as typed. */
public class EligibilityForm {

    private String body = "";
    private boolean abroad = false;
    private String comune = "";
    private String federation = "";
    private String shape = "SINGLE";
    private String cost = "";
    private boolean supplies = false;
    private String members = "";
    private String women = "";
    private String young = "";
    private String foreign = "";
    private List<String> traits = new ArrayList<>();

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public boolean isAbroad() {
        return abroad;
    }

    public void setAbroad(boolean abroad) {
        this.abroad = abroad;
    }

    public String getComune() {
        return comune;
    }

    public void setComune(String comune) {
        this.comune = comune;
    }

    public String getFederation() {
        return federation;
    }

    public void setFederation(String federation) {
        this.federation = federation;
    }

    public String getShape() {
        return shape;
    }

    public void setShape(String shape) {
        this.shape = shape;
    }

    public String getCost() {
        return cost;
    }

    public void setCost(String cost) {
        this.cost = cost;
    }

    public boolean isSupplies() {
        return supplies;
    }

    public void setSupplies(boolean supplies) {
        this.supplies = supplies;
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

    public String getYoung() {
        return young;
    }

    public void setYoung(String young) {
        this.young = young;
    }

    public String getForeign() {
        return foreign;
    }

    public void setForeign(String foreign) {
        this.foreign = foreign;
    }

    public List<String> getTraits() {
        return traits;
    }

    public void setTraits(List<String> traits) {
        this.traits = traits;
    }
}
