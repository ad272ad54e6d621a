package it.cooperazionedigitale.organisations.web;

import it.cooperazionedigitale.organisations.domain.Names;
import it.cooperazionedigitale.reference.Comune;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.shared.TaxCode;
import it.cooperazionedigitale.shared.VatNumber;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Reads what people type about a body and says at its field what is wrong with it. */
@Component
public class BodyReading {

    private static final int CANDIDATES = 4;
    private static final int LONGEST_SHOWN = 60;

    private final ReferenceData reference;

    BodyReading(ReferenceData reference) {
        this.reference = reference;
    }

    /** Checks a name. */
    public void checkName(String field, String typed, Errors errors) {
        int length = Names.tidy(typed).length();
        if (length < Names.SHORTEST) {
            errors.rejectValue(field, "organisations.name.missing");
        } else if (length > Names.LONGEST) {
            errors.rejectValue(field, "organisations.name.tooLong", new Object[] {Names.LONGEST}, null);
        }
    }

    /** The codice fiscale of a body. */
    public @Nullable TaxCode taxCode(String field, String typed, Errors errors) {
        if (typed.isBlank()) {
            errors.rejectValue(field, "organisations.taxCode.missing");
            return null;
        }
        Optional<TaxCode> read = TaxCode.parseOfBody(typed);
        if (read.isEmpty()) {
            boolean ofPerson = TaxCode.parse(typed).isPresent();
            errors.rejectValue(field, ofPerson ? "organisations.taxCode.ofPerson" : "organisations.taxCode.wrong");
        }
        return read.orElse(null);
    }

    /** The codice fiscale of a body; that of a person where a freelancer may stand, who is a firm with the code of a person. */
    public @Nullable TaxCode taxCode(String field, String typed, boolean orOfPerson, Errors errors) {
        Optional<TaxCode> person = orOfPerson ? TaxCode.parse(typed) : Optional.empty();
        return person.orElseGet(() -> taxCode(field, typed, errors));
    }

    /** The partita IVA, where one was typed. */
    public @Nullable VatNumber vatNumber(String field, String typed, Errors errors) {
        return optional(field, typed, VatNumber::parse, "organisations.vatNumber.wrong", errors);
    }

    /** The comune; where the name is unknown or means several, the sentence proposes the likely ones. */
    public @Nullable Comune comune(String field, String typed, Errors errors) {
        if (typed.isBlank()) {
            errors.rejectValue(field, "organisations.comune.missing");
            return null;
        }
        Optional<Comune> named = reference.comuneNamed(typed);
        if (named.isEmpty()) {
            List<Comune> near = reference.searchComuni(typed, CANDIDATES);
            String labels = near.stream().map(Comune::label).collect(Collectors.joining(", "));
            errors.rejectValue(
                    field,
                    near.isEmpty() ? "organisations.comune.unknown" : "organisations.comune.several",
                    new Object[] {near.isEmpty() ? shortened(typed) : labels},
                    null);
        }
        return named.orElse(null);
    }

    /** Something that may be left out but must be right where it is given. */
    public <T> @Nullable T optional(
            String field, String typed, Function<String, Optional<T>> parse, String wrong, Errors errors) {
        if (typed.isBlank()) {
            return null;
        }
        Optional<T> read = parse.apply(typed);
        if (read.isEmpty()) {
            errors.rejectValue(field, wrong);
        }
        return read.orElse(null);
    }

    private static String shortened(String typed) {
        String tidy = Names.tidy(typed);
        return tidy.length() > LONGEST_SHOWN ? tidy.substring(0, LONGEST_SHOWN) + "…" : tidy;
    }
}
