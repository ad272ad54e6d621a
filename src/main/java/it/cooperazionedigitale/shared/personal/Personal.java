package it.cooperazionedigitale.shared.personal;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Personal data in a field of an entity. The register, what {@code /privacy} says and {@code docs/privacy-register.md} are made
 * of these; a column that is neither this nor declared in a {@link PersonalTable} fails the build.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {

    /** What kind of data it is. */
    What value();

    /** What it is used for. */
    Processing use();

    /** What becomes of it when the person is erased. */
    AtErasure end();

    /** Why it stays, where it does. */
    Hold hold() default Hold.NONE;
}
