package it.cooperazionedigitale.accounts.web;

import it.cooperazionedigitale.accounts.domain.AccountState;
import it.cooperazionedigitale.accounts.usecase.PeopleQueries;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.Tone;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How people's roles and states are put into words, the same on every page of the administrator. */
@Component
public class AccountWords {

    private final MessageSource messages;

    AccountWords(MessageSource messages) {
        this.messages = messages;
    }

    /** A sentence of the bundles, in the reader's language. */
    public String say(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }

    /** The person's address, and whether it is known to be theirs. */
    public String address(PeopleQueries.Row person) {
        return person.confirmed() ? person.email() : say("administration.people.unconfirmed", person.email());
    }

    /** A sentence of the bundles, or the other words when there is none. */
    public String sayOr(String otherwise, String key, Object... args) {
        String said = messages.getMessage(key, args, otherwise, LocaleContextHolder.getLocale());
        return said == null ? otherwise : said;
    }

    /** The role's name. */
    public String role(Role role) {
        return say("site.role." + role.name());
    }

    /** Several roles in one line. */
    public String roles(List<Role> roles) {
        return String.join(", ", roles.stream().map(this::role).toList());
    }

    /** The message key of a state. */
    public static String state(AccountState state) {
        return "administration.state." + state.name();
    }

    /** The tint of a state. */
    public static Tone tone(AccountState state) {
        return switch (state) {
            case ACTIVE -> Tone.OK;
            case BLOCKED -> Tone.STOP;
            case CLOSED -> Tone.CALM;
        };
    }

    /** The states to choose from. */
    public static List<Choice> states() {
        return Arrays.stream(AccountState.values())
                .map(state -> Choice.of(state.name(), state(state)))
                .toList();
    }

    /** The names of the roles that are given to persons, to choose from. */
    public static List<Choice> roleNames() {
        return grantable().stream()
                .map(role -> Choice.of(role.value(), role.label()))
                .toList();
    }

    /** The roles that are given to persons, each with what it allows. */
    public static List<Choice> grantable() {
        return Arrays.stream(Role.values())
                .filter(PeopleQueries.grantable()::contains)
                .map(role -> new Choice(
                        role.name(), "site.role." + role.name(), "administration.role." + role.name() + ".may"))
                .toList();
    }
}
