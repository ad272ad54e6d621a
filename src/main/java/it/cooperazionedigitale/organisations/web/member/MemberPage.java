package it.cooperazionedigitale.organisations.web.member;

import it.cooperazionedigitale.organisations.usecase.TeamSheet.Member;
import it.cooperazionedigitale.site.Choice;
import java.util.List;

/**
 * One person of the team.
 *
 * @param place the person's place
 * @param name the name
 * @param you whether it is the viewer
 * @param roles the places that can be given
 * @param titleKey message key of the question
 * @param textKey message key of what follows from it
 * @param labelKey message key of the button
 */
record MemberPage(
        String place, String name, boolean you, List<Choice> roles, String titleKey, String textKey, String labelKey) {

    static MemberPage of(Member member, List<Choice> roles) {
        String which = member.you() ? "leave" : "remove";
        return new MemberPage(
                member.place().toString(),
                member.name(),
                member.you(),
                roles,
                "organisations.member." + which + ".title",
                "organisations.member." + which + ".text",
                "organisations.member." + which + ".submit");
    }
}
