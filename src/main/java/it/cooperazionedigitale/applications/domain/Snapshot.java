package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.shared.Sha256;

/**
 * The canonical text of a sent version: JSON with sorted keys, without the protocol number.
 *
 * @param json the text
 */
public record Snapshot(String json) {

    /** The fingerprint of the text, as people can compute it themselves. */
    public String sha256() {
        return Sha256.hex(json);
    }
}
