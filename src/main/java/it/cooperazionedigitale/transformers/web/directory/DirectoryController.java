package it.cooperazionedigitale.transformers.web.directory;

import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.transformers.domain.DigitalService;
import it.cooperazionedigitale.transformers.usecase.TransformerQueries;
import it.cooperazionedigitale.transformers.usecase.TransformerSheet;
import it.cooperazionedigitale.transformers.web.ProfileReading;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Everybody looks for a firm that can do the work. */
@Controller
@AccessibleTo(everybody = true)
class DirectoryController {

    static final String LIST_VIEW = "transformers/directory";
    static final String SHEET_VIEW = "transformers/sheet";

    private final TransformerQueries queries;
    private final ProfileReading reading;

    DirectoryController(TransformerQueries queries, ProfileReading reading) {
        this.queries = queries;
        this.reading = reading;
    }

    @GetMapping("/trasformatrici")
    String list(@ModelAttribute("form") DirectoryFilter filter, Model model) {
        List<Choice> regions = reading.regionChoices();
        boolean known = regions.stream().anyMatch(region -> region.value().equals(filter.getRegione()));
        String region = known ? filter.getRegione() : "";
        DigitalService service = filter.service();
        model.addAttribute(
                "page", DirectoryPage.of(queries.offering(region, service), known || service != null, regions));
        return LIST_VIEW;
    }

    @GetMapping("/trasformatrici/{slug}")
    String sheet(@PathVariable String slug, Model model) {
        TransformerSheet sheet = queries.listed(slug).orElseThrow(NotFound::new);
        model.addAttribute(
                "page", SheetPage.of(sheet, reading.regionNames(sheet.profile().regions())));
        return SHEET_VIEW;
    }
}
