/** What people and other modules do with files. Other modules call {@code Filing} and {@code Files} instead; only demo data are made through it. */
@NullMarked
@NamedInterface("usecase")
package it.cooperazionedigitale.documents.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
