package it.cooperazionedigitale.site;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** Finds for whom an address exists: what its method says, otherwise what its controller says. */
public final class AccessRule {

    private AccessRule() {}

    /** The rule of an address; null where none is said, and the address exists for nobody. */
    public static @Nullable AccessibleTo of(HandlerMethod method) {
        AccessibleTo onMethod = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), AccessibleTo.class);
        return onMethod != null
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), AccessibleTo.class);
    }
}
