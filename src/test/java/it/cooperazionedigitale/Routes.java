package it.cooperazionedigitale;

import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessRule;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The portal's addresses as they are at run time. */
final class Routes {

    private Routes() {}

    /** All routes, as "GET /coop". */
    static Set<String> of(ApplicationContext context) {
        return new TreeSet<>(handlers(context).keySet());
    }

    /** The routes a person may use. */
    static Set<String> of(ApplicationContext context, Viewer viewer) {
        Set<String> admitted = new TreeSet<>();
        handlers(context).forEach((route, method) -> {
            if (admits(method, viewer)) {
                admitted.add(route);
            }
        });
        return admitted;
    }

    private static boolean admits(HandlerMethod method, Viewer viewer) {
        AccessibleTo rule = AccessRule.of(method);
        return rule != null
                && (rule.everybody() || rule.signedIn() && viewer.signedIn() || viewer.hasAny(rule.value()));
    }

    private static TreeMap<String, HandlerMethod> handlers(ApplicationContext context) {
        TreeMap<String, HandlerMethod> routes = new TreeMap<>();
        context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((info, method) -> {
                    for (RequestMethod verb : info.getMethodsCondition().getMethods()) {
                        info.getPatternValues().forEach(pattern -> routes.put(verb + " " + pattern, method));
                    }
                });
        return routes;
    }
}
