package it.cooperazionedigitale.audit.domain;

import tools.jackson.databind.json.JsonMapper;

/** Makes the reader of rows outside a context. */
public final class LineRowsForTests {

    private LineRowsForTests() {}

    public static LineRows of(JsonMapper json) {
        return new LineRows(json);
    }
}
