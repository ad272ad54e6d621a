package it.cooperazionedigitale.projects.web.staff;

import it.cooperazionedigitale.projects.usecase.DismissRevocation;
import it.cooperazionedigitale.projects.usecase.ProposeRevocation;
import it.cooperazionedigitale.projects.usecase.SendBackFinalReport;
import it.cooperazionedigitale.projects.usecase.SuspendProject;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The acts on a project that need a reason, by their noun in the address. */
@Component
class StaffAct {

    private final SendBackFinalReport sendBack;
    private final SuspendProject suspend;
    private final ProposeRevocation propose;
    private final DismissRevocation dismiss;

    StaffAct(
            SendBackFinalReport sendBack,
            SuspendProject suspend,
            ProposeRevocation propose,
            DismissRevocation dismiss) {
        this.sendBack = sendBack;
        this.suspend = suspend;
        this.propose = propose;
        this.dismiss = dismiss;
    }

    void perform(String act, UUID project, String reason, Viewer viewer) {
        switch (act) {
            case "rinvio" -> sendBack.sendBack(project, reason, viewer);
            case "sospensione" -> suspend.suspend(project, reason, viewer);
            case "revoca" -> propose.propose(project, reason, viewer);
            case "mantenimento" -> dismiss.dismiss(project, reason, viewer);
            default -> throw new NotFound();
        }
    }
}
