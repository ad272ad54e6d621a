package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.demo.DemoPerson;
import it.cooperazionedigitale.projects.usecase.AcceptAward;
import it.cooperazionedigitale.projects.usecase.AcceptProgressReport;
import it.cooperazionedigitale.projects.usecase.ApproveRevocation;
import it.cooperazionedigitale.projects.usecase.ChooseProjectTransformer;
import it.cooperazionedigitale.projects.usecase.CloseProject;
import it.cooperazionedigitale.projects.usecase.ConfirmEngagement;
import it.cooperazionedigitale.projects.usecase.DeclineEngagement;
import it.cooperazionedigitale.projects.usecase.OpenFinalReport;
import it.cooperazionedigitale.projects.usecase.ProposeRevocation;
import it.cooperazionedigitale.projects.usecase.SaveFinalReport;
import it.cooperazionedigitale.projects.usecase.SendBackFinalReport;
import it.cooperazionedigitale.projects.usecase.SendBackProgressReport;
import it.cooperazionedigitale.projects.usecase.StartProject;
import it.cooperazionedigitale.projects.usecase.SubmitFinalReport;
import it.cooperazionedigitale.projects.usecase.SubmitProgressReport;
import it.cooperazionedigitale.projects.usecase.SuspendProject;
import it.cooperazionedigitale.projects.usecase.VerifyFinalReport;
import it.cooperazionedigitale.projects.usecase.WaiveAward;
import it.cooperazionedigitale.projects.usecase.WaiveProject;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.ItalianFormats;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How the funded projects of the story go, from the acceptance to the end. */
@Component
class Working {

    private static final int REPORTS = 2;

    private final Stage stage;
    private final AcceptAward accept;
    private final WaiveAward waiveAward;
    private final ChooseProjectTransformer choose;
    private final ConfirmEngagement confirm;
    private final DeclineEngagement decline;
    private final StartProject start;
    private final SubmitProgressReport sendReport;
    private final AcceptProgressReport acceptReport;
    private final SendBackProgressReport sendBack;
    private final OpenFinalReport openFinal;
    private final SaveFinalReport saveFinal;
    private final SubmitFinalReport sendFinal;
    private final SendBackFinalReport sendBackFinal;
    private final VerifyFinalReport verify;
    private final CloseProject close;
    private final SuspendProject suspend;
    private final WaiveProject waive;
    private final ProposeRevocation proposeRevocation;
    private final ApproveRevocation approveRevocation;

    Working(
            Stage stage,
            AcceptAward accept,
            WaiveAward waiveAward,
            ChooseProjectTransformer choose,
            ConfirmEngagement confirm,
            DeclineEngagement decline,
            StartProject start,
            SubmitProgressReport sendReport,
            AcceptProgressReport acceptReport,
            SendBackProgressReport sendBack,
            OpenFinalReport openFinal,
            SaveFinalReport saveFinal,
            SubmitFinalReport sendFinal,
            SendBackFinalReport sendBackFinal,
            VerifyFinalReport verify,
            CloseProject close,
            SuspendProject suspend,
            WaiveProject waive,
            ProposeRevocation proposeRevocation,
            ApproveRevocation approveRevocation) {
        this.stage = stage;
        this.accept = accept;
        this.waiveAward = waiveAward;
        this.choose = choose;
        this.confirm = confirm;
        this.decline = decline;
        this.start = start;
        this.sendReport = sendReport;
        this.acceptReport = acceptReport;
        this.sendBack = sendBack;
        this.openFinal = openFinal;
        this.saveFinal = saveFinal;
        this.sendFinal = sendFinal;
        this.sendBackFinal = sendBackFinal;
        this.verify = verify;
        this.close = close;
        this.suspend = suspend;
        this.waive = waive;
        this.proposeRevocation = proposeRevocation;
        this.approveRevocation = approveRevocation;
    }

    /** The acceptance; says the project's id, or nothing when there will be none. */
    void tell(Case application, Body firm) {
        String owner = application.body().owner();
        Fate fate = application.fate();
        if (fate == Fate.WAIVED) {
            stage.does(
                    owner,
                    viewer -> waiveAward.waive(application.id(), "Abbiamo trovato un altro finanziamento.", viewer));
        }
        if (!fate.reaches(Fate.TO_START)) {
            return;
        }
        UUID project = stage.as(
                owner,
                viewer -> Ids.named(
                        "project/" + application.name(), () -> accept.accept(application.id(), true, viewer)));
        if (fate == Fate.TO_START) {
            return;
        }
        stage.after(Duration.ofDays(2));
        stage.does(owner, viewer -> choose.choose(project, firm.id(), viewer));
        if (fate == Fate.FIRM_DECLINED) {
            stage.does(
                    firm.owner(),
                    viewer -> decline.decline(project, "Fino a primavera non abbiamo persone libere.", viewer));
        }
        if (!fate.reaches(Fate.RUNNING)) {
            return;
        }
        stage.does(firm.owner(), viewer -> confirm.confirm(project, viewer));
        stage.after(Duration.ofDays(1));
        stage.does(owner, viewer -> start.start(project, ItalianFormats.dayOf(stage.now()), viewer));
        work(application, project, owner);
    }

    private void work(Case application, UUID project, String owner) {
        switch (application.fate()) {
            case RUNNING -> {}
            case SUSPENDED ->
                stage.does(
                        DemoPerson.ANNA,
                        anna -> suspend.suspend(project, "La sede è chiusa per lavori fino all’estate.", anna));
            case PROJECT_WAIVED ->
                stage.does(
                        owner,
                        viewer -> waive.waive(
                                project, "La persona che seguiva il progetto è andata in pensione.", viewer));
            case REVOKED -> {
                stage.does(
                        DemoPerson.ANNA,
                        anna -> proposeRevocation.propose(
                                project, "Due solleciti senza risposta e nessuno stato di avanzamento.", anna));
                stage.does(DemoPerson.BRUNO, bruno -> approveRevocation.approve(project, bruno));
            }
            default -> reports(application, project, owner);
        }
    }

    private void reports(Case application, UUID project, String owner) {
        Fate fate = application.fate();
        for (int number = 1; number <= REPORTS; number++) {
            int which = number;
            UUID report = stage.as(
                            owner,
                            viewer -> sendReport.submit(project, which, Telling.report(application, which), viewer))
                    .reportId();
            if (fate == Fate.REPORT_SENT) {
                return;
            }
            stage.after(Duration.ofDays(1));
            if (fate == Fate.REPORT_SENT_BACK) {
                stage.does(
                        DemoPerson.ANNA,
                        anna -> sendBack.sendBack(
                                report, "Aggiungi quanto hai speso fin qui per la formazione.", anna));
                return;
            }
            stage.does(DemoPerson.ANNA, anna -> acceptReport.accept(report, anna));
        }
        stage.does(DemoPerson.ANNA, anna -> openFinal.open(project, anna));
        if (fate == Fate.FINAL_DRAFT) {
            stage.does(owner, viewer -> saveFinal.save(project, Telling.last(application), viewer));
        }
        if (fate.reaches(Fate.FINAL_SENT)) {
            finish(application, project, owner);
        }
    }

    private void finish(Case application, UUID project, String owner) {
        stage.after(Duration.ofDays(3));
        stage.does(owner, viewer -> sendFinal.submit(project, Telling.last(application), viewer));
        stage.after(Duration.ofDays(2));
        if (application.fate() == Fate.FINAL_SENT_BACK) {
            stage.does(
                    DemoPerson.ANNA,
                    anna -> sendBackFinal.sendBack(
                            project, "Manca quante persone usano lo strumento ogni giorno.", anna));
        }
        if (application.fate().reaches(Fate.VERIFIED)) {
            stage.does(DemoPerson.ANNA, anna -> verify.verify(project, anna));
        }
        if (application.fate().reaches(Fate.CLOSED)) {
            stage.does(DemoPerson.ANNA, anna -> close.close(project, anna));
        }
    }
}
