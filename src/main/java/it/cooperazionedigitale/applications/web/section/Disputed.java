package it.cooperazionedigitale.applications.web.section;

import it.cooperazionedigitale.applications.usecase.AnswerOutcome;
import it.cooperazionedigitale.applications.web.keep.WhoWrote;
import it.cooperazionedigitale.forms.AskedForm;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Press;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.ShownAnswer;
import it.cooperazionedigitale.shared.ItalianFormats;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Both texts of questions that two people answered at the same time, in words. */
@Component
class Disputed {

    private final FormLibrary forms;
    private final WhoWrote who;

    Disputed(FormLibrary forms, WhoWrote who) {
        this.forms = forms;
        this.who = who;
    }

    List<SectionPage.Theirs> of(AnswerOutcome outcome, FormSection section, SectionForm form) {
        if (outcome.theirs().isEmpty()) {
            return List.of();
        }
        Map<String, Object> mine = new HashMap<>();
        outcome.theirs().forEach(one -> {
            if (one.mine() != null) {
                mine.put(one.question(), one.mine());
            }
        });
        Map<String, ShownAnswer> others = words(section, outcome.stored());
        Map<String, ShownAnswer> own = words(section, mine);
        return outcome.theirs().stream()
                .map(one -> new SectionPage.Theirs(
                        one.question(),
                        section.question(one.question()).map(Question::label).orElse(""),
                        "answers" + one.question(),
                        one.own() ? "" : who.name(one),
                        ItalianFormats.moment(one.at()),
                        typed(own.get(one.question()).text(), form, one.question()),
                        others.get(one.question()).text(),
                        Press.value(Press.Kind.TAKE_STORED, one.question())))
                .toList();
    }

    private Map<String, ShownAnswer> words(FormSection section, Map<String, Object> answers) {
        return forms.words(new AskedForm(List.of(section), answers));
    }

    /** What could not be read stands as it was typed; a file that is new has its name. */
    private static String typed(String read, SectionForm form, String question) {
        String file = form.file(question).getName();
        String text = read.isEmpty() ? form.one(question) : read;
        return file.isBlank() ? text : text.isEmpty() ? file : text + "\n" + file;
    }
}
