package it.cooperazionedigitale.organisations.web.registration;

import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.shared.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every step of the registration prints around its form. */
@Component
class RegistrationPages {

    private final OrganisationDirectory directory;

    RegistrationPages(OrganisationDirectory directory) {
        this.directory = directory;
    }

    /** Puts the page into the model and gives the view back. */
    String show(String view, Viewer viewer, Model model) {
        model.addAttribute("page", RegistrationPage.of(viewer.organisationId() == null, directory.hubs()));
        return view;
    }
}
