package org.minutebook.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs in a real Chromium. Its methods may ask for a {@link com.microsoft.playwright.Page} or a
 * {@link com.microsoft.playwright.BrowserContext} of their own, or for the {@link com.microsoft.playwright.Browser}
 * that all tests of a run share. A page that logs an error, or in which a script throws, fails its test.
 *
 * <p>Without Chromium or Node the test is skipped, and says so; where {@code CI} is set it fails.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith(ChromiumExtension.class)
public @interface InChromium {}
