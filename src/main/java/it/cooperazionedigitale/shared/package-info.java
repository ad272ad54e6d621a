/** Value types every module speaks: money, Italian formats, codes, who is acting, refusals. Depends on nothing. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package it.cooperazionedigitale.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
