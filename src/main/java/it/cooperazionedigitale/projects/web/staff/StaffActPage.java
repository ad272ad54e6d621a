package it.cooperazionedigitale.projects.web.staff;

import java.util.UUID;

/** An act with its reason, ready to print; the key leads to its words. */
record StaffActPage(UUID id, String title, String code, String act, String key) {}
