/** A real browser for tests: Chromium, a page to a test, and a static host as plain as the ones the site is for. */
@NullMarked
package org.minutebook.browser;

import org.jspecify.annotations.NullMarked;
