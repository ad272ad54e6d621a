package it.cooperazionedigitale.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says on a rule which roles it can admit at all; the rule itself looks further, at whose thing it is. The table of
 * permissions is made from it, and a test asks each rule as somebody of every other role.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Admits {

    /** The roles. */
    Role[] value();

    /** The least place in the body's team that is needed, where it matters; none or one. */
    TeamRole[] place() default {};
}
