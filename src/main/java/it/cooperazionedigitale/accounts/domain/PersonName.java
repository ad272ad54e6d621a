package it.cooperazionedigitale.accounts.domain;

import java.util.UUID;

/** What a person is called. */
public record PersonName(UUID id, String name) {}
