package it.cooperazionedigitale.applications.web.summary;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The pages of a draft the summary leads to. */
@Configuration
class ReturnConfiguration implements WebMvcConfigurer {

    private final ReturnInterceptor interceptor;

    ReturnConfiguration(ReturnInterceptor interceptor) {
        this.interceptor = interceptor;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        String draft = "/coop/domande/*";
        registry.addInterceptor(interceptor)
                .addPathPatterns(
                        draft + "/progetto/*",
                        draft + "/partner",
                        draft + "/partner/*",
                        draft + "/autovalutazione",
                        draft + "/trasformatrice",
                        draft + "/piano",
                        draft + "/budget",
                        draft + "/dichiarazioni");
    }
}
