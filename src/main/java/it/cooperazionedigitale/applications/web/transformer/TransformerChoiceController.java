package it.cooperazionedigitale.applications.web.transformer;

import it.cooperazionedigitale.applications.usecase.ChooseTransformer;
import it.cooperazionedigitale.applications.usecase.OwnCase;
import it.cooperazionedigitale.applications.usecase.OwnCaseQueries;
import it.cooperazionedigitale.applications.usecase.Part;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.transformers.TransformerDirectory;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which transformer firm the body wants to work with, if it knows already. */
@Controller
@AccessibleTo(Role.APPLICANT)
class TransformerChoiceController {

    static final String VIEW = "applications/transformer";

    private final OwnCaseQueries own;
    private final TransformerDirectory transformers;
    private final ChooseTransformer choosing;

    TransformerChoiceController(OwnCaseQueries own, TransformerDirectory transformers, ChooseTransformer choosing) {
        this.own = own;
        this.transformers = transformers;
        this.choosing = choosing;
    }

    @GetMapping("/coop/domande/{id}/trasformatrice")
    String show(@PathVariable UUID id, Viewer viewer, Model model) {
        OwnCase application = own.one(id, viewer);
        if (!application.writableBy(viewer)) {
            return "redirect:/coop/domande/" + id + "/riepilogo";
        }
        TransformerForm form = new TransformerForm();
        form.setTransformer(Objects.toString(application.transformerId(), ""));
        model.addAttribute("form", form);
        return page(application, model);
    }

    @PostMapping("/coop/domande/{id}/trasformatrice")
    String choose(
            @PathVariable UUID id,
            @ModelAttribute("form") TransformerForm form,
            BindingResult errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        OwnCase application = own.one(id, viewer);
        String chosen = form.getTransformer() == null ? "" : form.getTransformer();
        if (!chosen.isEmpty()
                && firms(application).noneMatch(firm -> firm.value().equals(chosen))) {
            errors.rejectValue("transformer", "applications.transformer.unknown");
            return page(application, model);
        }
        choosing.choose(id, chosen.isEmpty() ? null : UUID.fromString(chosen), viewer);
        redirect.addFlashAttribute("flash", "applications.flash.saved");
        return "redirect:/coop/domande/" + id;
    }

    private Stream<Choice> firms(OwnCase application) {
        return transformers.accredited().stream()
                .filter(firm -> !firm.organisationId().equals(application.organisationId()))
                .map(firm -> new Choice(
                        firm.organisationId().toString(),
                        firm.name(),
                        firm.comuneLabel() + " · " + String.join(", ", firm.services())));
    }

    private String page(OwnCase application, Model model) {
        List<Choice> choices = Stream.concat(
                        Stream.of(new Choice("", "applications.transformer.none", "applications.transformer.noneHint")),
                        firms(application))
                .toList();
        model.addAttribute(
                "page",
                new TransformerPage(application.id(), application.unread().contains(Part.TRANSFORMER.slug()), choices));
        return VIEW;
    }
}
