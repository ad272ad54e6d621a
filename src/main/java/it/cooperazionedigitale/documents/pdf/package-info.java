/** The workshop for PDF: tagged (PDF/UA-1), made to be kept (PDF/A-3a), in one house style, from templates. */
@NullMarked
@NamedInterface("pdf")
package it.cooperazionedigitale.documents.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
