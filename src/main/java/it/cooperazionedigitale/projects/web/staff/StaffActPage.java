package it.cooperazionedigitale.projects.web.staff;

import it.cooperazionedigitale.site.LettersToCome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An act with its reason, ready to print; the key leads to its words. */
record StaffActPage(
        UUID id, String title, String code, String act, String key, LettersToCome.@Nullable Readers letters) {}
