package io.plumbline.server;

import io.plumbline.console.Console;
import io.plumbline.engine.view.Views;
import io.plumbline.server.access.AccessFilter;
import io.plumbline.server.access.AccessRule;
import io.plumbline.server.access.SecurityHeaders;
import io.plumbline.server.hooks.HookRoute;
import io.plumbline.server.metrics.MetricsRoute;
import io.plumbline.server.pages.PageRoutes;
import io.plumbline.server.problem.Problems;
import io.plumbline.server.rest.ErasureRoutes;
import io.plumbline.server.rest.ExportRoutes;
import io.plumbline.server.rest.MergeRoutes;
import io.plumbline.server.rest.RestRoutes;
import jakarta.servlet.Filter;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.support.DefaultLifecycleProcessor;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.function.support.HandlerFunctionAdapter;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import tools.jackson.databind.json.JsonMapper;

/// Puts the server together: every bean there is, by name.
final class WebContext {
    private static final long CLOSE_MILLIS_MAX = 5_000;

    private WebContext() {}

    static ServletWebServerApplicationContext of(ServerSettings settings, Served served) {
        JsonMapper json = RestRoutes.json();
        Problems problems = new Problems(json);
        RouterFunction<ServerResponse> routes = routes(served, problems);
        AccessRule rule = AccessRule.of(settings.token());
        var context = new ServletWebServerApplicationContext();
        context.registerBean(TomcatServletWebServerFactory.class, () -> Tomcats.factory(settings));
        context.registerBean("lifecycleProcessor", DefaultLifecycleProcessor.class, WebContext::lifecycle);
        context.registerBean(RouterFunctionMapping.class, () -> mapping(routes, json));
        context.registerBean(HandlerFunctionAdapter.class, HandlerFunctionAdapter::new);
        context.registerBean(
                ServletRegistrationBean.class,
                () -> new ServletRegistrationBean<>(new DispatcherServlet(context), "/"));
        context.registerBean("headers", FilterRegistrationBean.class, () -> filter(new SecurityHeaders(), 1));
        context.registerBean("access", FilterRegistrationBean.class, () -> filter(new AccessFilter(rule, problems), 2));
        return context;
    }

    private static RouterFunction<ServerResponse> routes(Served served, Problems problems) {
        Views views = served.views();
        MetricsRoute metrics = new MetricsRoute(views);
        PrivacyDesks privacy = served.privacy();
        return RestRoutes.of(views, problems)
                .and(MergeRoutes.of(views, served.decides(), problems))
                .and(ErasureRoutes.of(privacy.erasures(), problems))
                .and(ExportRoutes.of(privacy.access(), problems, RestRoutes.json(), InstantSource.system()))
                .and(new HookRoute(served.intake(), InstantSource.system(), metrics.registry(), problems).route())
                .and(metrics.route())
                .and(PageRoutes.of(new Console(views)))
                .and(problems.nothingHere());
    }

    private static RouterFunctionMapping mapping(RouterFunction<ServerResponse> routes, JsonMapper json) {
        var mapping = new RouterFunctionMapping(routes);
        mapping.setMessageConverters(
                List.of(new ByteArrayHttpMessageConverter(), new JacksonJsonHttpMessageConverter(json)));
        return mapping;
    }

    private static FilterRegistrationBean<Filter> filter(Filter filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }

    private static DefaultLifecycleProcessor lifecycle() {
        var processor = new DefaultLifecycleProcessor();
        processor.setTimeoutPerShutdownPhase(CLOSE_MILLIS_MAX);
        return processor;
    }
}
