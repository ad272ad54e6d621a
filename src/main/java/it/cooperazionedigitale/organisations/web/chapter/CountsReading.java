package it.cooperazionedigitale.organisations.web.chapter;

import it.cooperazionedigitale.organisations.HeadCounts;
import it.cooperazionedigitale.organisations.domain.HeadCountCheck;
import it.cooperazionedigitale.organisations.domain.Numbers;
import it.cooperazionedigitale.organisations.domain.WorkerCounts;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Reads how many people a body has; parts never exceed their whole. */
@Component
class CountsReading {

    private static final int LONGEST_COUNT = 7;

    Numbers read(ChapterForm form, Errors errors) {
        HeadCounts people = new HeadCounts(
                count("members", form.getMembers(), errors),
                count("women", form.getWomen(), errors),
                count("under36", form.getUnder36(), errors),
                count("under41", form.getUnder41(), errors),
                count("nonItalian", form.getNonItalian(), errors),
                count("workers", form.getWorkers(), errors),
                count("disadvantaged", form.getDisadvantaged(), errors));
        WorkerCounts workers = new WorkerCounts(
                count("workerWomen", form.getWorkerWomen(), errors),
                count("workerUnder36", form.getWorkerUnder36(), errors),
                count("workerUnder41", form.getWorkerUnder41(), errors),
                count("workerNonItalian", form.getWorkerNonItalian(), errors));
        // a part can only be held against its whole once both can be read
        if (!errors.hasErrors()) {
            for (String problem : HeadCountCheck.problems(people, workers)) {
                errors.rejectValue(problem, "organisations.counts." + problem + ".tooMany");
            }
        }
        return new Numbers(people, workers);
    }

    /** Nothing typed is nobody; thousands may be parted by a dot. */
    private static int count(String field, String typed, Errors errors) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return 0;
        }
        String digits = text.matches("\\d{1,3}(\\.\\d{3})+") ? text.replace(".", "") : text;
        if (digits.length() > LONGEST_COUNT || !digits.matches("[0-9]+")) {
            errors.rejectValue(field, "organisations.counts.wrong");
            return 0;
        }
        return Integer.parseInt(digits);
    }
}
