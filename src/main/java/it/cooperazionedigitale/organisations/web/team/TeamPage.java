package it.cooperazionedigitale.organisations.web.team;

import it.cooperazionedigitale.organisations.domain.Invitation;
import it.cooperazionedigitale.organisations.usecase.TeamSheet;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.Tone;
import java.util.List;

/**
 * The team's page.
 *
 * @param owner whether the viewer represents the body
 * @param members who is in the team
 * @param requests who asks to be let in
 * @param open invitations that wait
 * @param past invitations that came to an end
 * @param history what happened to the team
 */
record TeamPage(
        boolean owner,
        List<Row> members,
        List<Asking> requests,
        List<Invited> open,
        List<Invited> past,
        List<Change> history) {

    /** Somebody in the team. */
    record Row(String place, String name, String email, String roleKey, String since, boolean you) {}

    /** Somebody who asks to be let in. */
    record Asking(String id, String name, String email, String when) {}

    /** An invitation. */
    record Invited(
            String id,
            String email,
            String roleKey,
            String stateKey,
            Tone tone,
            String by,
            int times,
            String sent,
            String until,
            boolean mayResend) {}

    /** A line of the history: key and arguments of a sentence. */
    record Change(String key, String name, String roleKey, String by, String when) {}

    static TeamPage of(TeamSheet team, boolean owner) {
        List<Invited> invited =
                team.invitations().stream().map(TeamPage::invited).toList();
        return new TeamPage(
                owner,
                team.members().stream()
                        .map(member -> new Row(
                                member.place().toString(),
                                member.name(),
                                member.email(),
                                "organisations.role." + member.teamRole(),
                                ItalianFormats.day(member.since()),
                                member.you()))
                        .toList(),
                team.requests().stream()
                        .map(one -> new Asking(
                                one.id().toString(), one.name(), one.email(), ItalianFormats.moment(one.askedAt())))
                        .toList(),
                invited.stream().filter(Invited::mayResend).toList(),
                invited.stream().filter(one -> !one.mayResend()).toList(),
                team.history().stream()
                        .map(one -> new Change(
                                "organisations.people.history." + one.act(),
                                one.name(),
                                "organisations.role." + one.teamRole(),
                                one.by(),
                                ItalianFormats.moment(one.at())))
                        .toList());
    }

    private static Invited invited(TeamSheet.Invited one) {
        boolean pending = one.state() == Invitation.State.PENDING;
        String state = pending && one.expired() ? "EXPIRED" : one.state().name();
        return new Invited(
                one.id().toString(),
                one.email(),
                "organisations.role." + one.teamRole(),
                "organisations.invitation.state." + state,
                pending ? one.expired() ? Tone.STOP : Tone.DOING : Tone.CALM,
                one.invitedBy(),
                one.sentTimes(),
                ItalianFormats.moment(one.sentAt()),
                ItalianFormats.moment(one.expiresAt()),
                pending);
    }
}
