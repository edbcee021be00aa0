/**
 * JBake without its database: its crawler, renderer, model extractors and rendering tools over documents that are kept
 * in memory, with FreeMarker escaping by default.
 */
@NullMarked
package org.minutebook.site.bake;

import org.jspecify.annotations.NullMarked;
