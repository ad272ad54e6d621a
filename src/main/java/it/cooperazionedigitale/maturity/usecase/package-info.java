/** What people do with their digital maturity check. Other modules do not call it; only demo data are made through it. */
@NullMarked
@NamedInterface("usecase")
package it.cooperazionedigitale.maturity.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
