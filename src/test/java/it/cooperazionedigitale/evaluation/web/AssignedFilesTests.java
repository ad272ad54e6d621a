package it.cooperazionedigitale.evaluation.web;

import static it.cooperazionedigitale.organisations.BodySamples.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.usecase.AnswerSection;
import it.cooperazionedigitale.applications.usecase.SubmitApplication;
import it.cooperazionedigitale.documents.DocumentSamples;
import it.cooperazionedigitale.documents.Files;
import it.cooperazionedigitale.documents.check.attacks.Pdfs;
import it.cooperazionedigitale.evaluation.EvaluationSamples;
import it.cooperazionedigitale.evaluation.usecase.AssignEvaluator;
import it.cooperazionedigitale.evaluation.usecase.DeclareConflicts;
import it.cooperazionedigitale.evaluation.usecase.DeclareNoConflict;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.forms.usecase.PublishForm;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Viewer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The files of a dossier open with the dossier, for the evaluator it is assigned to, and for no other. */
@PortalTest
class AssignedFilesTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @AfterEach
    void realTime() {
        new ApplicationSamples(context).clock().reset();
    }

    @Test
    void anEvaluatorReadsTheFilesOfADossierOnceItIsUnsealed() throws Exception {
        EvaluationSamples people = new EvaluationSamples(context, rules -> rules.form(form()));
        ApplicationSamples samples = new ApplicationSamples(context);
        Viewer giulia = people.owner("Fili d’Erba");
        UUID application = samples.complete(people.call, giulia);
        DocumentSamples documents = new DocumentSamples(context);
        UUID upload = documents.upload("Carta.pdf", Pdfs.plain(), giulia);
        as(
                giulia,
                () -> samples.the(AnswerSection.class)
                        .answer(application, "carte", 0, Map.of("carta", List.of("+" + upload)), giulia));
        UUID file = samples.the(Files.class).of(application).get(0).id();
        documents.verdictOf(file);
        as(
                giulia,
                () -> samples.the(SubmitApplication.class)
                        .submit(application, samples.clock().instant(), giulia));
        people.close();
        people.checkAsEligible(application);

        assertThat(status(file, people.nadia)).isEqualTo(200);
        assertThat(status(file, people.sara)).as("not assigned").isEqualTo(404);
        UUID assignment = people.the(AssignEvaluator.class).assign(application, people.sara.id(), people.paolo);
        assertThat(status(file, people.sara)).as("conflicts not declared").isEqualTo(404);
        people.the(DeclareConflicts.class).declare(people.call, Set.of(), "", people.sara);
        people.the(DeclareNoConflict.class).declare(assignment, people.sara);
        assertThat(status(file, people.sara)).isEqualTo(200);
        assertThat(status(file, people.tommaso)).isEqualTo(404);
        assertThat(read("/valutazione/" + assignment, people.sara).getContentAsString(StandardCharsets.UTF_8))
                .contains("href=\"/documenti/" + file + "\"", "Carta.pdf");
    }

    private UUID form() {
        List<FormSection> sections = new ArrayList<>(ApplicationSamples.sections());
        Question paper = new Question(
                "carta",
                QuestionType.FILE,
                "Una carta",
                null,
                null,
                false,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                1,
                null);
        sections.add(new FormSection("carte", "Le carte", null, List.of(paper)));
        return context.getBean(PublishForm.class).publish("form-" + Ids.next(), sections, ApplicationSamples.anna());
    }

    private MockHttpServletResponse read(String path, Viewer viewer) throws Exception {
        return mvc.perform(get(path).with(People.as(viewer))).andReturn().getResponse();
    }

    private int status(UUID file, Viewer viewer) throws Exception {
        return read("/documenti/" + file, viewer).getStatus();
    }
}
