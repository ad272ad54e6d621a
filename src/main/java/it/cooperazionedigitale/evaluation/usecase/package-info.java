/** What people do in evaluation, one class a verb. Other modules do not call it; only demo data are made through it. */
@NullMarked
@NamedInterface("usecase")
package it.cooperazionedigitale.evaluation.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
