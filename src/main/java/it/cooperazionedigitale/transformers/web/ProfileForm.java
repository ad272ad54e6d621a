package it.cooperazionedigitale.transformers.web;

import it.cooperazionedigitale.transformers.domain.DigitalService;
import it.cooperazionedigitale.transformers.domain.Profile;
import java.util.ArrayList;
import java.util.List;

/** What a firm tells of itself, as typed. */
public class ProfileForm {

    private String presentation = "";
    private String years = "";
    private List<String> services = new ArrayList<>();
    private List<String> regions = new ArrayList<>();

    /** Fills the form with what is stored. */
    public void take(Profile profile) {
        presentation = profile.presentation();
        years = String.valueOf(profile.years());
        services = new ArrayList<>(
                profile.services().stream().sorted().map(DigitalService::name).toList());
        regions = new ArrayList<>(profile.regions().stream().sorted().toList());
    }

    public String getPresentation() {
        return presentation;
    }

    public void setPresentation(String presentation) {
        this.presentation = presentation;
    }

    public String getYears() {
        return years;
    }

    public void setYears(String years) {
        this.years = years;
    }

    public List<String> getServices() {
        return services;
    }

    public void setServices(List<String> services) {
        this.services = services;
    }

    public List<String> getRegions() {
        return regions;
    }

    public void setRegions(List<String> regions) {
        this.regions = regions;
    }
}
