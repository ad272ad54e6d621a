package it.cooperazionedigitale.accounts.web.person;

import it.cooperazionedigitale.accounts.PersonTie;
import it.cooperazionedigitale.accounts.domain.AccountState;
import it.cooperazionedigitale.accounts.usecase.PeopleQueries;
import it.cooperazionedigitale.accounts.usecase.RoleProposalQueries;
import it.cooperazionedigitale.accounts.web.AccountWords;
import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.site.TimelineStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts what is known of a person into words. */
@Component
class PersonRows {

    private static final int NEWEST = 40;

    private final AccountWords words;

    PersonRows(AccountWords words) {
        this.words = words;
    }

    PersonPage page(
            PeopleQueries.Person person,
            List<RoleProposalQueries.Waiting> proposals,
            List<PersonTie> ties,
            List<AuditLine> lines,
            boolean oneself) {
        PeopleQueries.Row row = person.row();
        String address = "/admin/utenti/" + row.id();
        return new PersonPage(
                row.id(),
                row.name(),
                words.address(row),
                ItalianFormats.day(row.registeredAt()),
                AccountWords.state(row.state()),
                AccountWords.tone(row.state()),
                person.held().stream().map(held -> held(held, address)).toList(),
                proposals.stream().map(open -> waiting(open, address)).toList(),
                ties,
                lines.stream()
                        .skip(Math.max(0, lines.size() - NEWEST))
                        .map(this::step)
                        .toList(),
                oneself,
                oneself ? List.of() : acts(row, address));
    }

    private PersonPage.Held held(PeopleQueries.Held held, String address) {
        String when = ItalianFormats.moment(held.at());
        return new PersonPage.Held(
                words.role(held.role()),
                held.by() == null
                        ? words.say("administration.person.given", when)
                        : words.say("administration.person.givenBy", when, held.by()),
                Objects.requireNonNullElse(held.reason(), ""),
                address + "/ruoli/" + held.role().name() + "/revoca");
    }

    private PersonPage.Waiting waiting(RoleProposalQueries.Waiting open, String address) {
        return new PersonPage.Waiting(
                words.role(open.role()),
                words.say("administration.person.proposed", open.proposedBy(), ItalianFormats.moment(open.until())),
                address + "/ruoli/proposte/" + open.id());
    }

    private static List<PersonPage.Act> acts(PeopleQueries.Row person, String address) {
        List<PersonPage.Act> acts = new ArrayList<>();
        if (person.state() == AccountState.ACTIVE) {
            acts.add(new PersonPage.Act("administration.person.grant", address + "/ruoli/assegnazione", ""));
            acts.add(new PersonPage.Act(
                    "administration.person.sessions", "/admin/sessioni?persona=" + person.id(), "quiet"));
            if (!person.roles().contains(Role.ADMIN)) {
                acts.add(new PersonPage.Act(
                        "administration.person.seeAs", "/admin/vedi-come?persona=" + person.id(), "quiet"));
            }
            acts.add(new PersonPage.Act("administration.person.factors", address + "/fattori", "quiet"));
            acts.add(new PersonPage.Act("administration.person.block", address + "/blocco", "quiet"));
        }
        if (person.state() == AccountState.BLOCKED) {
            acts.add(new PersonPage.Act("administration.person.unblock", address + "/sblocco", ""));
        }
        if (person.state() != AccountState.CLOSED) {
            acts.add(new PersonPage.Act("administration.person.close", address + "/chiusura", "plain"));
        }
        return acts;
    }

    private TimelineStep step(AuditLine line) {
        String role = role(line.facts()).map(this::named).orElse("");
        String told = Stream.of(words.say("administration.person.by", line.actorName()), line.reason())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(". "));
        return new TimelineStep(
                words.sayOr(
                        words.sayOr(line.act(), "audit.act." + line.act()), "administration.act." + line.act(), role),
                ItalianFormats.moment(line.at()),
                told,
                TimelineStep.State.DONE);
    }

    /** The role a line tells of: as a fact, or as what was there before or is there now. */
    private static Optional<String> role(Map<String, Object> facts) {
        Stream<?> changed =
                facts.get(Changes.FACT) instanceof Map<?, ?> changes && changes.get("role") instanceof List<?> pair
                        ? pair.stream()
                        : Stream.empty();
        return Stream.concat(Stream.ofNullable(facts.get("role")), changed)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst();
    }

    private String named(String role) {
        return Arrays.stream(Role.values())
                .filter(known -> known.name().equals(role))
                .map(words::role)
                .findFirst()
                .orElse(role);
    }
}
