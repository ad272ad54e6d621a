/** What people do here, one class a verb. Other modules do not call it; only demo data are made through it. */
@NullMarked
@NamedInterface("usecase")
package it.cooperazionedigitale.privacy.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
