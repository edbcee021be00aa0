package org.minutebook.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts {@link Chromium} once for a test run and gives each test a context and a page of its own. */
final class ChromiumExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(ChromiumExtension.class);
    private static final ConditionEvaluationResult READY = ConditionEvaluationResult.enabled("Chromium and Node");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<String> missing = Chromium.missing();
        if (missing.isPresent() && System.getenv("CI") != null) throw new IllegalStateException(missing.get());
        return missing.map(ConditionEvaluationResult::disabled).orElse(READY);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Browser.class || type == BrowserContext.class || type == Page.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == Browser.class) return browser(context);
        Tab tab = context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(Tab.class, any -> Tab.open(browser(context)), Tab.class);
        return type == Page.class ? tab.page : tab.page.context();
    }

    /** Fails the test where its page logged an error. */
    @Override
    public void afterEach(ExtensionContext context) {
        Tab tab = context.getStore(NAMESPACE).get(Tab.class, Tab.class);
        if (tab != null && !tab.errors.isEmpty()) throw new AssertionError("errors in the page: " + tab.errors);
    }

    private static Browser browser(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Chromium.class, any -> Chromium.start(), Chromium.class)
                .browser();
    }

    private static final class Tab implements AutoCloseable {
        private final Page page;
        private final List<String> errors = new ArrayList<>();

        private Tab(Page page) {
            this.page = page;
        }

        static Tab open(Browser browser) {
            Tab tab = new Tab(browser.newContext().newPage());
            tab.page.onPageError(tab.errors::add);
            tab.page.onConsoleMessage(tab::record);
            return tab;
        }

        private void record(ConsoleMessage message) {
            if (message.type().equals("error")) errors.add(message.text() + " (" + message.location() + ")");
        }

        @Override
        public void close() {
            page.context().close();
        }
    }
}
