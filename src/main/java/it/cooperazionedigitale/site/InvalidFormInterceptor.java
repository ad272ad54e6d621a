package it.cooperazionedigitale.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** A page shown again because of its form answers 422 and says so in its title. */
final class InvalidFormInterceptor implements HandlerInterceptor {

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null
                || !(page.getModel().get(BindingResult.MODEL_KEY_PREFIX + "form") instanceof BindingResult errors)
                || !errors.hasErrors()) {
            return;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        if (page.getModel().get("layout") instanceof PageLayout layout) {
            page.getModel().put("layout", layout.whenInvalid());
        }
    }
}
