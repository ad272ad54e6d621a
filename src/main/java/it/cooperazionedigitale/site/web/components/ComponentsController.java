package it.cooperazionedigitale.site.web.components;

import it.cooperazionedigitale.site.AccessibleTo;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The gallery of components: every piece in every state, for developers only. */
@Controller
@AccessibleTo(everybody = true)
@ConditionalOnProperty(name = "portal.development", havingValue = "true")
class ComponentsController {

    static final String VIEW = "site/components";

    /** Shows the gallery with fields empty, filled in and disabled; with {@code ?errori} as a page that was refused. */
    @GetMapping("/dev/componenti")
    String show(@RequestParam(required = false) @Nullable String errori, Model model) {
        ComponentsForm form = filled();
        BindingResult errors = new BeanPropertyBindingResult(form, "form");
        if (errori != null) {
            form.setAmount("9.500.0");
            refuse(errors);
        }
        model.addAttribute("page", ComponentsPage.sample());
        model.addAttribute("blank", new ComponentsForm());
        model.addAttribute("filled", filled());
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        return VIEW;
    }

    private static ComponentsForm filled() {
        ComponentsForm form = new ComponentsForm();
        form.setTitle("Prenotazioni in rete");
        form.setEmail("giulia@example.org");
        form.setPhone("+39 0835 000000");
        form.setMembers("48");
        form.setAmount("9.500,00");
        form.setBirthday("31/03/2027");
        form.setStory("Il modello di prenotazione sarà pubblicato con licenza aperta.");
        form.setRegion("17");
        form.setKind("network");
        form.setComune("Stigliano (MT)");
        form.setScore("4");
        form.setFixed("Non si cambia da qui");
        form.setDeclared(true);
        form.setPriorities(List.of("women"));
        form.setAnswers(Map.of("need", "Un gestionale comune"));
        return form;
    }

    private static void refuse(BindingResult errors) {
        for (String field : List.of(
                "title",
                "email",
                "phone",
                "password",
                "members",
                "birthday",
                "story",
                "region",
                "kind",
                "comune",
                "ateco",
                "score",
                "declared",
                "priorities",
                "answers[need]")) {
            errors.rejectValue(field, "x", "Rispondi qui: manca qualcosa");
        }
        errors.rejectValue("amount", "x", "Hai scritto «9.500.0»: intendevi 9.500,00 €?");
        errors.rejectValue("amount", "x", "Il massimo è 10.000,00 €");
        errors.reject("x", "Le voci di spesa non tornano con il totale");
    }
}
