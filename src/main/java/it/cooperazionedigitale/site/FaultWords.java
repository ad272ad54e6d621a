package it.cooperazionedigitale.site;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What has to be mended, in words, by field. */
@Component
public class FaultWords {

    private final MessageSource messages;

    FaultWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The first sentence for each field. */
    public Map<String, String> of(Errors errors) {
        Map<String, String> faults = new LinkedHashMap<>();
        errors.getFieldErrors()
                .forEach(flaw -> faults.putIfAbsent(
                        flaw.getField(), messages.getMessage(flaw, LocaleContextHolder.getLocale())));
        return faults;
    }
}
