package it.cooperazionedigitale.calls.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.calls.CallTexts;
import it.cooperazionedigitale.shared.Euro;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps rules and texts as JSON, in a shape that does not follow the web's settings: an amount is a plain number, and
 * what a call was not asked when it was written is false.
 */
final class StoredJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(Euro.class, PlainNumber.class)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private StoredJson() {}

    abstract static class PlainNumber {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        PlainNumber(BigDecimal amount) {}

        @JsonValue
        abstract BigDecimal amount();
    }

    /** The rules. */
    @Converter
    @Immutable
    static class Rules implements AttributeConverter<CallRules, String> {

        @Override
        public String convertToDatabaseColumn(CallRules rules) {
            return JSON.writeValueAsString(rules);
        }

        @Override
        public CallRules convertToEntityAttribute(String stored) {
            return JSON.readValue(stored, CallRules.class);
        }
    }

    /** The texts. */
    @Converter
    @Immutable
    static class Texts implements AttributeConverter<CallTexts, String> {

        @Override
        public String convertToDatabaseColumn(CallTexts texts) {
            return JSON.writeValueAsString(texts);
        }

        @Override
        public CallTexts convertToEntityAttribute(String stored) {
            return JSON.readValue(stored, CallTexts.class);
        }
    }
}
