/** The site: pages, feeds and data files, baked by JBake and FreeMarker beside the site that stands. */
@NullMarked
package org.minutebook.site;

import org.jspecify.annotations.NullMarked;
