package it.cooperazionedigitale.site;

import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Tells the frame that somebody sees the page with another person's eyes: it lies in the request as {@link #ATTRIBUTE}.
 *
 * @param person the person's name
 * @param until until when, ready to print
 */
public record SeenAs(String person, String until) {

    /** The name of the request's attribute, which the frame reads. */
    public static final String ATTRIBUTE = "seenAs";

    /** The name of the request's attribute with a sentence for the page that explains a refusal. */
    public static final String REASON = ErrorAdvice.REASON;

    /** Whether the present request is looked at with another person's eyes. */
    public static boolean eyesAreLent() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null && request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) != null;
    }
}
