package io.plumbline.console;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/// Turns a page's texts into HTML. Every text is escaped: no template uses `th:utext`, and a test sees to it.
final class Templates {
    private final TemplateEngine engine = new TemplateEngine();
    private final Map<String, String> assets;

    Templates(Map<String, String> assets) {
        this.assets = Map.copyOf(assets);
        var resolver = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        resolver.setPrefix("io/plumbline/console/templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
    }

    /// The whole page.
    String whole(Page page, Frame frame) {
        return engine.process("layout", context(page, frame));
    }

    /// Only the part that refreshes itself.
    String live(Page page, Frame frame) {
        return engine.process("layout", Set.of("live"), context(page, frame));
    }

    private Context context(Page page, Frame frame) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("page", page);
        variables.put("frame", frame);
        variables.put("assets", assets);
        return new Context(Locale.ENGLISH, variables);
    }
}
