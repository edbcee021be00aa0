package org.minutebook.site.bake;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.FreemarkerTemplateEngine.LazyLoadingModel;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * JBake's template engine with HTML escaped by default. Templates find all of JBake's variables, {@code site},
 * {@code root}, {@code canonical} and {@code json(value)}.
 */
final class FreeMarkerEngine extends DelegatingTemplateEngine {
    private final ContentStore store;
    private final SiteVariables site;
    private final Configuration freemarker;
    private final Map<String, Object> settings;
    private final JsonMethod json = new JsonMethod();

    FreeMarkerEngine(ContentStore store, JBakeConfiguration config, SiteVariables site) throws IOException {
        super(store, config);
        this.store = store;
        this.site = site;
        this.settings = config.asHashMap();
        this.freemarker = new Configuration(TemplateValues.VERSION);
        freemarker.setDirectoryForTemplateLoading(config.getTemplateFolder());
        freemarker.setObjectWrapper(new TemplateValues());
        freemarker.setDefaultEncoding(config.getTemplateEncoding());
        freemarker.setOutputEncoding(config.getOutputEncoding());
        freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
        freemarker.setLocale(Locale.forLanguageTag(site.words().language()));
        // 2020 is a year, not 2,020.
        freemarker.setNumberFormat("computer");
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setWrapUncheckedExceptions(true);
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        String uri =
                model.getContent().getUri() == null ? "" : model.getContent().getUri();
        model.setVersion(config.getVersion());
        model.setConfig(settings);
        model.put("site", site.values());
        model.put("root", site.root(uri));
        model.put("canonical", site.canonical(uri));
        model.put("json", json);
        try {
            Template template = freemarker.getTemplate(templateName);
            template.process(new LazyLoadingModel(freemarker.getObjectWrapper(), model, store, config), writer);
        } catch (TemplateNotFoundException e) {
            throw new RenderingException(
                    config.getTemplateFolder().getName() + "/" + templateName + ": no such template");
        } catch (ParseException e) {
            throw new RenderingException(
                    place(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber()) + e.getEditorMessage());
        } catch (TemplateException e) {
            throw new RenderingException(
                    place(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber()) + firstLines(e));
        } catch (IOException e) {
            throw new RenderingException(e);
        }
    }

    private String place(String template, Integer line, Integer column) {
        return config.getTemplateFolder().getName() + "/" + template + ":" + line + ":" + column + ": ";
    }

    /** FreeMarker's message without the tips and the stack of its later paragraphs. */
    private static String firstLines(TemplateException e) {
        String message = e.getMessageWithoutStackTop();
        int end = message == null ? -1 : message.indexOf("\n----");
        return message == null ? String.valueOf(e.getCause()) : (end < 0 ? message : message.substring(0, end)).strip();
    }
}
