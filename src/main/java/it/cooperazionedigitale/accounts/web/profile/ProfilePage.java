package it.cooperazionedigitale.accounts.web.profile;

import it.cooperazionedigitale.site.Choice;
import java.util.List;

/**
 * A person's own data.
 *
 * @param email the address
 * @param roles message keys of the roles held
 * @param languages the languages letters can be written in
 * @param home the address of the person's home
 */
record ProfilePage(String email, List<String> roles, List<Choice> languages, String home) {

    static List<Choice> known() {
        return List.of(Choice.of("it", "accounts.language.it"), Choice.of("en", "accounts.language.en"));
    }
}
