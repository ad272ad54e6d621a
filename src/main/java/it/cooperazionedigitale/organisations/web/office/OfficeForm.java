package it.cooperazionedigitale.organisations.web.office;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** For which hub and regions somebody works. */
public class OfficeForm {

    private String hub = "";
    private List<String> regions = new ArrayList<>();

    public String getHub() {
        return hub;
    }

    public void setHub(String hub) {
        this.hub = hub;
    }

    public List<String> getRegions() {
        return regions;
    }

    public void setRegions(List<String> regions) {
        this.regions = regions;
    }

    @Nullable
    UUID hubId() {
        return Typed.id(hub);
    }

    boolean rejectMissing(Role post, List<String> known, Errors errors) {
        if (hubId() == null) {
            errors.rejectValue("hub", "administration.office.hub.missing");
        }
        if (post == Role.NODE_OFFICER && (regions.isEmpty() || !known.containsAll(regions))) {
            errors.rejectValue("regions", "administration.office.regions.missing");
        }
        return errors.hasErrors();
    }
}
