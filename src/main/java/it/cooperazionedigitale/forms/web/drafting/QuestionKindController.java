package it.cooperazionedigitale.forms.web.drafting;

import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.forms.usecase.FormDeskQueries;
import it.cooperazionedigitale.forms.web.FormPaths;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.TaskRow;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Which kinds of question there are: chosen first, as the kind says what else is asked about a question. */
@Controller
@AccessibleTo(Role.STAFF)
class QuestionKindController {

    static final String VIEW = "forms/kinds";

    /**
     * The kinds of question to choose from.
     *
     * @param section the section's title
     * @param back where its questions stand
     * @param kinds a link for each
     */
    record Page(String section, String back, List<TaskRow> kinds) {}

    private final FormDeskQueries forms;

    QuestionKindController(FormDeskQueries forms) {
        this.forms = forms;
    }

    @GetMapping(FormPaths.HOME + "/{codice}/bozza/sezioni/{sezione}/domande/nuova")
    String show(@PathVariable String codice, @PathVariable String sezione, Viewer viewer, Model model) {
        FormSection section = forms.content(codice, viewer).section(sezione).orElseThrow(NotFound::new);
        String back = FormPaths.section(codice, sezione);
        List<TaskRow> kinds = Arrays.stream(QuestionType.values())
                .map(type -> new TaskRow(
                        back + "/domande/nuova/" + type.name().toLowerCase(Locale.ROOT),
                        "forms.type." + type.name(),
                        null,
                        null,
                        "forms.type." + type.name() + ".hint"))
                .toList();
        model.addAttribute("page", new Page(section.title(), back, kinds));
        return VIEW;
    }
}
