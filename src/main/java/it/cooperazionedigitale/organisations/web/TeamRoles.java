package it.cooperazionedigitale.organisations.web;

import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.site.Choice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The places of a team as pages offer them. */
public final class TeamRoles {

    private TeamRoles() {}

    /** The three places, from least to most. */
    public static List<Choice> choices() {
        return Stream.of(TeamRole.values())
                .map(role ->
                        new Choice(role.name(), "organisations.role." + role, "organisations.role." + role + ".hint"))
                .toList();
    }

    /** The place that was chosen; where none was, its field says so. */
    public static @Nullable TeamRole read(String field, String typed, Errors errors) {
        Optional<TeamRole> role = Stream.of(TeamRole.values())
                .filter(one -> one.name().equals(typed))
                .findFirst();
        if (role.isEmpty()) {
            errors.rejectValue(field, "organisations.role.missing");
        }
        return role.orElse(null);
    }
}
