package it.cooperazionedigitale.site;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An act for which the person must have proved who they are in the last minutes. Who has not is asked first; what was
 * typed is kept and the act goes on from where it stood.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface StepUp {

    /** The authority that tells, by its instant, when the identity was proved last. */
    String IDENTITY = "FACTOR_IDENTITY";

    /** What the act is about; the page that asks says it in words. */
    Matter value();

    /** A field of the act that may make it harmless; without one the act always asks. */
    String field() default "";

    /** What the field may say, once, for the act to go on without a proof; anything else, or nothing, asks. */
    String[] harmless() default {};

    /** What such acts are about. */
    enum Matter {
        /** Contributions, payments, what they follow from. */
        MONEY,
        /** Scores frozen, rankings approved. */
        RANKING,
        /** Terms moved. */
        DEADLINE,
        /** What is sealed, opened before its time. */
        SEAL,
        /** The account that is paid to. */
        IBAN,
        /** What a person may do, or whose place is taken. */
        ROLES,
        /** How a person signs in. */
        ACCESS,
        /** What the portal holds of a person, and its end. */
        DATA
    }
}
