/** The register, requests of people, and runs that end what is not kept for ever. */
@NullMarked
package it.cooperazionedigitale.privacy.domain;

import org.jspecify.annotations.NullMarked;
