/** What people do with calls, one class a verb. Other modules do not call it; only demo data are made through it. */
@NullMarked
@NamedInterface("usecase")
package it.cooperazionedigitale.calls.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
