package it.cooperazionedigitale.site;

import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.TryLater;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Turns what went wrong in a page into the status whose error page explains it. */
@ControllerAdvice
class ErrorAdvice {

    /** Request attribute with a sentence ready to print. */
    static final String REASON = "portal.reason";

    /** Request attribute with a body of the person's own that the address belongs to. */
    static final String OTHER_BODY = "portal.otherBody";

    private final MessageSource messages;
    private final TryLaterAnswer tryLater;
    private final OtherBody other;

    ErrorAdvice(MessageSource messages, TryLaterAnswer tryLater, OtherBody other) {
        this.messages = messages;
        this.tryLater = tryLater;
        this.other = other;
    }

    @ExceptionHandler({NotFound.class, AccessDeniedException.class, MethodArgumentTypeMismatchException.class})
    void notThere(HttpServletRequest request, HttpServletResponse response) throws IOException {
        other.of(request.getRequestURI(), Viewers.current()).ifPresent(body -> request.setAttribute(OTHER_BODY, body));
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @ExceptionHandler(Refusal.class)
    void refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(
                REASON,
                messages.getMessage(
                        refusal.key(), refusal.args().toArray(), refusal.key(), LocaleContextHolder.getLocale()));
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }

    @ExceptionHandler(TryLater.class)
    void tooOften(TryLater later, HttpServletRequest request, HttpServletResponse response) throws IOException {
        tryLater.send(later.after(), request, response);
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    void changedMeanwhile(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(
                REASON, messages.getMessage("site.error.changedMeanwhile", null, LocaleContextHolder.getLocale()));
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }

    /** A field that no form of ours has. */
    @ExceptionHandler(InvalidPropertyException.class)
    void foreignField(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    void tooBig(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }

    @ExceptionHandler(Exception.class)
    void anythingElse(Exception failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (DatabaseOutage.isIn(failure)) {
            request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, failure);
            DatabaseOutage.comeBack(response);
            return;
        }
        throw failure;
    }
}
