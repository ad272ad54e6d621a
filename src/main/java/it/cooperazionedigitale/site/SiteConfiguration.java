package it.cooperazionedigitale.site;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** The web frame: clock, language, who is looking, who may come in. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration implements WebMvcConfigurer {

    private static final List<Locale> LANGUAGES = List.of(Locale.ITALIAN, Locale.ENGLISH);

    private final StepUpInterceptor stepUp;
    private final MessageSource messages;

    SiteConfiguration(StepUpInterceptor stepUp, MessageSource messages) {
        this.stepUp = stepUp;
        this.messages = messages;
    }

    @Bean
    static PortalClock clock() {
        return new PortalClock();
    }

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("lingua");
        resolver.setDefaultLocaleFunction(request -> Locale.ITALIAN);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setRejectInvalidCookies(false);
        return resolver;
    }

    /** Sensitive acts: asked for like the second factor, so not where the demo is shown unless the setting says so. */
    @Bean
    static StepUpInterceptor stepUp(
            @Value("${portal.second-factor.required:#{null}}") @Nullable Boolean required,
            @Value("${portal.demo:false}") boolean demo,
            @Value("${portal.step-up.valid:10m}") Duration valid) {
        return new StepUpInterceptor(required == null ? !demo : required, valid);
    }

    @Bean
    static FilterRegistrationBean<Replay> replay() {
        FilterRegistrationBean<Replay> filter = new FilterRegistrationBean<>(new Replay());
        filter.setDispatcherTypes(DispatcherType.FORWARD);
        return filter;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor language = new LocaleChangeInterceptor() {
            @Override
            protected Locale parseLocaleValue(String value) {
                return LANGUAGES.stream()
                        .filter(known -> known.getLanguage().equals(value))
                        .findFirst()
                        .orElse(Locale.ITALIAN);
            }
        };
        language.setParamName("lingua");
        language.setHttpMethods("GET");
        language.setIgnoreInvalidLocale(true);
        registry.addInterceptor(language);
        registry.addInterceptor(new AccessInterceptor());
        registry.addInterceptor(new BodyOfPageInterceptor(messages));
        registry.addInterceptor(stepUp);
        registry.addInterceptor(new InvalidFormInterceptor());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ViewerArgument());
    }
}
