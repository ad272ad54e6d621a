/** Bodies, the people in their teams, the hubs and the officers who work for them. */
@NullMarked
@NamedInterface("usecase")
package it.cooperazionedigitale.organisations.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
