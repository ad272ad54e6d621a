package it.cooperazionedigitale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** A fault to look at: a request with the header {@value HEADER} fails inside of everything. */
@TestConfiguration(proxyBeanMethods = false)
public class Fault {

    /** Asks for the fault. */
    public static final String HEADER = "X-Test-Fault";

    @Bean
    @Order
    OncePerRequestFilter fault() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                if (request.getHeader(HEADER) != null) {
                    response.setHeader("Cache-Control", "public, max-age=3600");
                    throw new IllegalStateException("the fault a test asked for");
                }
                chain.doFilter(request, response);
            }
        };
    }
}
