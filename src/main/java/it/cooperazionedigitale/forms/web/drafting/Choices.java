package it.cooperazionedigitale.forms.web.drafting;

import it.cooperazionedigitale.site.Choice;
import java.util.Arrays;
import java.util.List;

/** Constants to choose from, each with its words. */
final class Choices {

    private Choices() {}

    static List<Choice> of(Enum<?>[] all, String words) {
        return Arrays.stream(all)
                .map(one -> Choice.of(one.name(), words + one.name()))
                .toList();
    }
}
