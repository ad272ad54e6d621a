/** The application as it is: what it refuses, what it turns into, what is sealed when it is sent. */
@NullMarked
@NamedInterface("usecase")
package it.cooperazionedigitale.applications.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
