package it.cooperazionedigitale.site;

import it.cooperazionedigitale.shared.Refusal;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells a script in a sentence why nothing was saved. */
@RestControllerAdvice(annotations = ToldToScripts.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedToScripts {

    private final MessageSource messages;

    RefusedToScripts(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler(Refusal.class)
    ResponseEntity<Map<String, String>> refused(Refusal refusal) {
        String words = messages.getMessage(
                refusal.key(), refusal.args().toArray(), refusal.key(), LocaleContextHolder.getLocale());
        return ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("error", String.valueOf(words)));
    }
}
