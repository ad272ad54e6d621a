package it.cooperazionedigitale.shared;

import java.util.Arrays;
import java.util.List;

/** The domain says no: the act does not fit the present state. Shown as a 409 page with the sentence of the key. */
public class Refusal extends RuntimeException {

    private final String key;
    private final transient Object[] args;

    /** A refusal whose sentence stands in the message bundles under the key, with its arguments. */
    public Refusal(String key, Object... args) {
        super(key + (args.length == 0 ? "" : " " + Arrays.toString(args)));
        this.key = key;
        this.args = args;
    }

    /** The message key of the sentence. */
    public String key() {
        return key;
    }

    /** The arguments of the sentence, ready to print. */
    public List<Object> args() {
        return List.of(args);
    }
}
