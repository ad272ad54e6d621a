package it.cooperazionedigitale.transformers.web.directory;

import it.cooperazionedigitale.transformers.usecase.TransformerSheet;
import java.util.List;

/**
 * The public sheet of a firm.
 *
 * @param name its name
 * @param place its seat and region
 * @param hub the hub that accredited it
 * @param presentation its own words
 * @param years years of experience
 * @param services what it does
 * @param regions where it works
 * @param jobs what it has done
 */
record SheetPage(
        String name,
        String place,
        String hub,
        String presentation,
        int years,
        List<String> services,
        List<String> regions,
        List<Job> jobs) {

    /**
     * A finished job.
     *
     * @param title what was done
     * @param note for whom and when
     */
    record Job(String title, String note) {}

    static SheetPage of(TransformerSheet sheet, List<String> regions) {
        return new SheetPage(
                sheet.firm().name(),
                sheet.firm().comuneLabel() + ", " + sheet.firm().regionName(),
                sheet.firm().hubName(),
                sheet.profile().presentation(),
                sheet.profile().years(),
                sheet.firm().services(),
                regions,
                sheet.jobs().stream()
                        .map(job -> new Job(job.title(), job.client() + ", " + job.year()))
                        .toList());
    }
}
