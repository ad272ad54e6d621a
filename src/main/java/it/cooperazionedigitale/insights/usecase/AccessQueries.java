package it.cooperazionedigitale.insights.usecase;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.SecondPerson;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessRule;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.StepUp;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may do what, read off the running code: every use case's rule and every address. Nothing here is written by hand. */
@Service
public class AccessQueries {

    private static final String READERS = "#viewer.hasAny('ADMIN', 'AUDITOR', 'STAFF', 'BOARD', 'HUB_MANAGER')";
    private static final String ROOT = "it.cooperazionedigitale.";
    private static final Comparator<Permission> ORDER = Comparator.comparing(Permission::module)
            .thenComparing(Permission::reading)
            .thenComparing(Permission::useCase)
            .thenComparing(Permission::method)
            .thenComparing(Permission::rule);

    private final ApplicationContext context;
    private final AccessRules rules;
    private final RequestMappingHandlerMapping mappings;

    AccessQueries(
            ApplicationContext context,
            AccessRules rules,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.context = context;
        this.rules = rules;
        this.mappings = mappings;
    }

    /** Everything that can be done, by module; reading after doing. */
    @PreAuthorize(READERS)
    public List<Permission> permissions(Viewer viewer) {
        List<Permission> all = new ArrayList<>();
        for (Object bean : context.getBeansWithAnnotation(Component.class).values()) {
            Class<?> type = AopUtils.getTargetClass(bean);
            if (!type.getPackageName().contains(".usecase")
                    || type.getSimpleName().endsWith("Rules")
                    || module(type).equals("demo")) {
                continue;
            }
            for (Method method : type.getDeclaredMethods()) {
                if (isVerb(method)) {
                    all.add(permission(type, method));
                }
            }
        }
        return all.stream().sorted(ORDER).toList();
    }

    private static boolean isVerb(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && !AnnotatedElementUtils.hasAnnotation(method, EventListener.class)
                && !method.isAnnotationPresent(Scheduled.class);
    }

    private Permission permission(Class<?> type, Method method) {
        String rule = rule(type, method);
        Unguarded open = unguarded(type, method);
        AccessRules.Meaning meaning = rule == null ? new AccessRules.Meaning(Set.of(), true, null) : rules.of(rule);
        TeamRole place = meaning.place();
        return new Permission(
                module(type),
                type.getSimpleName(),
                method.getName(),
                type.getSimpleName().endsWith("Queries"),
                meaning.roles(),
                meaning.always(),
                place,
                method.isAnnotationPresent(SecondPerson.class),
                rule != null ? null : open == null ? "" : open.value(),
                rule == null ? "" : rule);
    }

    private static @Nullable String rule(Class<?> type, Method method) {
        PreAuthorize onMethod = method.getAnnotation(PreAuthorize.class);
        if (onMethod != null) {
            return onMethod.value();
        }
        PreAuthorize onType = type.getAnnotation(PreAuthorize.class);
        return onType == null || method.isAnnotationPresent(Unguarded.class) ? null : onType.value();
    }

    private static @Nullable Unguarded unguarded(Class<?> type, Method method) {
        Unguarded onMethod = method.getAnnotation(Unguarded.class);
        return onMethod != null ? onMethod : type.getAnnotation(Unguarded.class);
    }

    /** Every address and for whom it exists, by address. */
    @PreAuthorize(READERS)
    public List<Address> addresses(Viewer viewer) {
        List<Address> all = new ArrayList<>();
        mappings.getHandlerMethods().forEach((info, method) -> {
            for (RequestMethod verb : info.getMethodsCondition().getMethods()) {
                info.getPatternValues().forEach(path -> add(all, verb.name(), path, method));
            }
        });
        return all.stream()
                .sorted(Comparator.comparing(Address::path).thenComparing(Address::verb))
                .toList();
    }

    private static void add(List<Address> all, String verb, String path, HandlerMethod method) {
        AccessibleTo rule = AccessRule.of(method);
        if (rule == null || path.startsWith("/dev/")) {
            return;
        }
        Set<Role> roles = rule.everybody() || rule.signedIn() ? EnumSet.allOf(Role.class) : EnumSet.noneOf(Role.class);
        roles.addAll(Arrays.asList(rule.value()));
        StepUp asks = method.getMethodAnnotation(StepUp.class);
        all.add(new Address(
                module(method.getBeanType()),
                verb,
                path,
                roles,
                rule.everybody(),
                rule.signedIn(),
                asks == null ? "" : asks.value().name()));
    }

    private static String module(Class<?> type) {
        String inside = type.getPackageName().substring(ROOT.length());
        return inside.contains(".") ? inside.substring(0, inside.indexOf('.')) : inside;
    }
}
