package it.cooperazionedigitale.forms.domain;

import it.cooperazionedigitale.forms.FormSection;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a form's sections as JSON, in a shape that does not follow the web's settings. */
@Converter
@Immutable
public class SectionsAsJson implements AttributeConverter<List<FormSection>, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<FormSection>> SECTIONS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<FormSection> sections) {
        return JSON.writeValueAsString(sections);
    }

    @Override
    public List<FormSection> convertToEntityAttribute(String stored) {
        return JSON.readValue(stored, SECTIONS);
    }
}
