/** What pages whose answers are saved one by one are told. */
@NullMarked
package it.cooperazionedigitale.applications.web.keep;

import org.jspecify.annotations.NullMarked;
