package it.cooperazionedigitale.forms.domain;

import it.cooperazionedigitale.shared.Sha256;
import tools.jackson.databind.json.JsonMapper;

/** A short mark of what a person read: it tells whether somebody else wrote the same thing anew meanwhile. */
public final class Mark {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LENGTH = 16;

    private Mark() {}

    /** The mark of a part of a form. */
    public static String of(Object part) {
        return Sha256.hex(JSON.writeValueAsString(part)).substring(0, LENGTH);
    }
}
