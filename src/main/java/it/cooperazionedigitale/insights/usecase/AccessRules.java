package it.cooperazionedigitale.insights.usecase;

import it.cooperazionedigitale.shared.Admits;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** Reads the expressions of {@code @PreAuthorize}: which roles they can admit, and whether the role alone is enough. */
@Component
class AccessRules {

    private static final Pattern ROLES = Pattern.compile("(?:#viewer\\.has(?:Any)?|hasRole|hasAnyRole)\\(([^)]*)\\)");
    private static final Pattern NAME = Pattern.compile("'([A-Z_]+)'");
    private static final Pattern TEAM = Pattern.compile("#viewer\\.mayIn\\([^,]+,\\s*'([A-Z]+)'\\)");
    private static final Pattern RULE = Pattern.compile("@(\\w+)\\.(\\w+)\\(");

    private final ListableBeanFactory beans;

    AccessRules(ListableBeanFactory beans) {
        this.beans = beans;
    }

    /**
     * What an expression says.
     *
     * @param roles the roles it can admit
     * @param always whether the role alone is enough
     * @param place the least place in a team, where it matters
     */
    record Meaning(
            Set<Role> roles, boolean always, @Nullable TeamRole place) {}

    /** The meaning of an expression; fails for one it cannot read, so that none is told wrongly. */
    Meaning of(String expression) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        boolean always = true;
        TeamRole place = null;
        String rest = expression;
        for (Matcher found = ROLES.matcher(expression); found.find(); rest = rest.replace(found.group(), "")) {
            for (Matcher name = NAME.matcher(found.group(1)); name.find(); ) {
                roles.add(Role.valueOf(name.group(1)));
            }
        }
        for (Matcher found = TEAM.matcher(expression); found.find(); rest = rest.replace(found.group(), "")) {
            roles.addAll(Set.of(Role.APPLICANT, Role.TRANSFORMER));
            place = TeamRole.valueOf(found.group(1));
            always = false;
        }
        for (Matcher found = RULE.matcher(expression); found.find(); ) {
            Admits admits = admits(found.group(1), found.group(2));
            roles.addAll(Arrays.asList(admits.value()));
            place = admits.place().length > 0 ? admits.place()[0] : place;
            always = false;
            rest = rest.replaceFirst(Pattern.quote(found.group()) + "[^)]*\\)", "");
        }
        if (rest.contains("#viewer.signedIn()")) {
            roles.addAll(EnumSet.allOf(Role.class));
            rest = rest.replace("#viewer.signedIn()", "");
        }
        if (roles.isEmpty() || !rest.replace("or", "").isBlank()) {
            throw new IllegalStateException("the table of permissions cannot read: " + expression);
        }
        return new Meaning(roles, always, place);
    }

    private Admits admits(String bean, String rule) {
        for (Method method : AopUtils.getTargetClass(beans.getBean(bean)).getDeclaredMethods()) {
            Admits admits = method.getAnnotation(Admits.class);
            if (method.getName().equals(rule) && admits != null) {
                return admits;
            }
        }
        throw new IllegalStateException("the rule @" + bean + "." + rule + " does not say whom it @Admits");
    }
}
