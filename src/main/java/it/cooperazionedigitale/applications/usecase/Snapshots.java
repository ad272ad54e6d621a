package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.SentVersion;
import it.cooperazionedigitale.applications.domain.Snapshot;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads the canonical text of sent versions: sorted keys, no blanks. */
@Component
class Snapshots {

    private final JsonMapper json = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.INDENT_OUTPUT)
            .build();

    Snapshot write(SentVersion version) {
        return new Snapshot(json.writeValueAsString(version));
    }

    SentVersion read(String snapshot) {
        return json.readValue(snapshot, SentVersion.class);
    }
}
