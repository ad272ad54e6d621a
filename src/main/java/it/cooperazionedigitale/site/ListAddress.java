package it.cooperazionedigitale.site;

import org.springframework.web.util.UriComponentsBuilder;

/** The address of a list with its filters: those left empty are not in it. */
public final class ListAddress {

    private final UriComponentsBuilder address;

    private ListAddress(String path) {
        this.address = UriComponentsBuilder.fromPath(path);
    }

    /** The list without filters. */
    public static ListAddress of(String path) {
        return new ListAddress(path);
    }

    /** The same with a filter, unless its value is blank. */
    public ListAddress with(String name, String value) {
        if (!value.isBlank()) {
            address.queryParam(name, value);
        }
        return this;
    }

    /** As it goes into a link. */
    @Override
    public String toString() {
        return address.encode().toUriString();
    }
}
