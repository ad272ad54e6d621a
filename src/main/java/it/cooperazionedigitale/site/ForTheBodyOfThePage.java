package it.cooperazionedigitale.site;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Acts done for the body the person acts for. The page said for which body it was; who has switched to another one since,
 * in another tab perhaps, is asked before anything is done for the wrong one, and what was typed is kept.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForTheBodyOfThePage {

    /** The hidden field of the forms: the body the page was shown for. */
    String FIELD = "actingFor";
}
