package org.minutebook.site.bake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code json(value)} in templates: hashes, sequences, strings, numbers and booleans as JSON that may stand in a
 * {@code script} element, whatever its strings hold. Of a hash, what is missing or empty is left out.
 */
@SuppressWarnings("rawtypes") // FreeMarker's interface is older than generics.
final class JsonMethod implements TemplateMethodModelEx {
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public TemplateHTMLOutputModel exec(List arguments) throws TemplateModelException {
        if (arguments.size() != 1) throw new TemplateModelException("json(value) takes one value");
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            write((TemplateModel) arguments.get(0), json);
        } catch (IOException e) {
            throw new TemplateModelException(e);
        }
        // Outside of strings JSON has no such sign; within, it could end the element or open a comment.
        return HTMLOutputFormat.INSTANCE.fromMarkup(out.toString().replace("<", "\\u003c"));
    }

    private static void write(TemplateModel value, JsonGenerator json) throws IOException, TemplateModelException {
        if (value instanceof TemplateSequenceModel list) {
            json.writeStartArray();
            for (int i = 0; i < list.size(); i++) write(list.get(i), json);
            json.writeEndArray();
        } else if (value instanceof TemplateHashModelEx hash) {
            json.writeStartObject();
            for (TemplateModelIterator keys = hash.keys().iterator(); keys.hasNext(); ) {
                String key = ((TemplateScalarModel) keys.next()).getAsString();
                TemplateModel member = hash.get(key);
                if (isEmpty(member)) continue;
                json.writeFieldName(key);
                write(member, json);
            }
            json.writeEndObject();
        } else if (value instanceof TemplateNumberModel number) {
            json.writeNumber(number.getAsNumber().toString());
        } else if (value instanceof TemplateScalarModel text) {
            json.writeString(text.getAsString());
        } else if (value instanceof TemplateBooleanModel truth) {
            json.writeBoolean(truth.getAsBoolean());
        } else {
            throw new TemplateModelException(
                    "json(value) knows no " + value.getClass().getSimpleName());
        }
    }

    private static boolean isEmpty(@Nullable TemplateModel member) throws TemplateModelException {
        return member == null
                || member instanceof TemplateScalarModel text
                        && text.getAsString().isEmpty()
                || member instanceof TemplateSequenceModel list && list.size() == 0;
    }
}
