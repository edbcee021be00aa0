package org.minutebook.site.bake;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.util.Optional;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jspecify.annotations.Nullable;
import org.minutebook.site.Html;

/**
 * Java values as templates see them: an {@link Html} and a document's body print as they are, everything else is
 * escaped; an empty {@link Optional} is a missing value, a record's components are its properties.
 */
final class TemplateValues extends DefaultObjectWrapper {
    static final Version VERSION = Configuration.VERSION_2_3_34;

    TemplateValues() {
        super(VERSION);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Optional<?> maybe) return wrap(maybe.orElse(null));
        if (value instanceof Html html) return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        if (value instanceof DocumentModel document) return new Document(document, this);
        return super.wrap(value);
    }

    /** JBake renders a body before templates see it, so that stock templates print it without escaping. */
    private static final class Document extends SimpleHash {
        Document(DocumentModel document, TemplateValues wrapper) {
            super(document, wrapper);
        }

        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            TemplateModel value = super.get(key);
            boolean body = key.equals(ModelAttributes.BODY) && value instanceof freemarker.template.TemplateScalarModel;
            return body
                    ? HTMLOutputFormat.INSTANCE.fromMarkup(
                            ((freemarker.template.TemplateScalarModel) value).getAsString())
                    : value;
        }
    }
}
