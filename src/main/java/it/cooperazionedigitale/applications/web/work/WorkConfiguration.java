package it.cooperazionedigitale.applications.web.work;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The pages of a draft on which people work. */
@Configuration
class WorkConfiguration implements WebMvcConfigurer {

    private final WorkInterceptor interceptor;

    WorkConfiguration(WorkInterceptor interceptor) {
        this.interceptor = interceptor;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        String draft = "/coop/domande/*";
        registry.addInterceptor(interceptor)
                .addPathPatterns(
                        draft + "/progetto/*",
                        draft + "/trasformatrice",
                        draft + "/piano",
                        draft + "/budget",
                        draft + "/dichiarazioni");
    }
}
