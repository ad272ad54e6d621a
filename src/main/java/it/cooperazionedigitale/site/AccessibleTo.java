package it.cooperazionedigitale.site;

import it.cooperazionedigitale.shared.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says for whom an address exists; for everybody else, and without this annotation, it answers 404. */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface AccessibleTo {

    /** The roles of which one is needed. */
    Role[] value() default {};

    /** Whether any signed-in person will do. */
    boolean signedIn() default false;

    /** Whether the address is public. */
    boolean everybody() default false;
}
