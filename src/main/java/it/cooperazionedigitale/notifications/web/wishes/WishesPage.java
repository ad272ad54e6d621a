package it.cooperazionedigitale.notifications.web.wishes;

import it.cooperazionedigitale.accounts.EmailAddress;
import it.cooperazionedigitale.notifications.domain.Pace;
import it.cooperazionedigitale.notifications.usecase.WishQueries.Wished;
import it.cooperazionedigitale.site.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a person is written to, ready to print.
 *
 * @param families what the person can choose about
 * @param paces how each can be chosen
 * @param hours the hours of a day
 * @param address where mails go
 * @param language the message key of the language
 */
record WishesPage(List<String> families, List<Choice> paces, List<Choice> hours, String address, String language) {

    static WishesPage of(Wished wished) {
        return new WishesPage(
                wished.paces().keySet().stream().map(Enum::name).toList(),
                Arrays.stream(Pace.values())
                        .map(pace -> Choice.of(pace.name(), "notifications.pace." + pace))
                        .toList(),
                IntStream.range(0, 24)
                        .mapToObj(hour -> Choice.of(Integer.toString(hour), "%02d:00".formatted(hour)))
                        .toList(),
                EmailAddress.shown(wished.address()),
                "notifications.wishes.language." + wished.language());
    }
}
