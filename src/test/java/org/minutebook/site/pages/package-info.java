/** The pages, baked from made-up notes and looked at as a reader would. */
@NullMarked
package org.minutebook.site.pages;

import org.jspecify.annotations.NullMarked;
