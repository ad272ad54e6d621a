package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.documents.Filing;
import it.cooperazionedigitale.forms.AskedForm;
import it.cooperazionedigitale.forms.FormLibrary;
import org.springframework.stereotype.Component;

/**
 * The files of what is sent: from the sending on they stay as they are, also when the application is taken back or sent anew, for
 * the version that was sent names them.
 */
@Component
class SentFiles {

    private static final String HOLDER = "application";

    private final Filing filing;
    private final FormLibrary forms;

    SentFiles(Filing filing, FormLibrary forms) {
        this.filing = filing;
        this.forms = forms;
    }

    /** Keeps them; nobody changes their state any more until this transaction ends. */
    void hold(Application application, AskedForm asked) {
        forms.files(asked).forEach(file -> filing.hold(file, HOLDER, application.id()));
    }
}
