package it.cooperazionedigitale;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;

/** Counts the SQL statements of a page: those of the thread that asks for it. */
@TestConfiguration(proxyBeanMethods = false)
public class Statements {

    private static final ThreadLocal<List<String>> SEEN = new ThreadLocal<>();
    private static volatile List<String> everywhere = null;

    @Bean
    static BeanPostProcessor statementListener() {
        return new Listening();
    }

    private static final class Listening implements BeanPostProcessor, PriorityOrdered {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (bean instanceof DataSource source && "dataSource".equals(name)) {
                return ProxyDataSourceBuilder.create(source)
                        .afterQuery((execution, queries) -> {
                            for (List<String> seen : Arrays.asList(SEEN.get(), everywhere)) {
                                if (seen != null) {
                                    queries.stream().map(QueryInfo::getQuery).forEach(seen::add);
                                }
                            }
                        })
                        .build();
            }
            return bean;
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }
    }

    /** Work that may fail. */
    public interface Work {
        void run() throws Exception;
    }

    /** The statements that the work sends on this thread. */
    public static List<String> of(Work work) throws Exception {
        List<String> seen = new ArrayList<>();
        SEEN.set(seen);
        try {
            work.run();
        } finally {
            SEEN.remove();
        }
        return seen;
    }

    /** The statements that all threads of the JVM send while the work goes on: for real requests. */
    public static List<String> ofAllThreads(Work work) throws Exception {
        List<String> seen = Collections.synchronizedList(new ArrayList<>());
        everywhere = seen;
        try {
            work.run();
        } finally {
            everywhere = null;
        }
        return List.copyOf(seen);
    }
}
