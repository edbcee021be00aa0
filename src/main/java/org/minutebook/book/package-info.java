/** The archive as a whole, everything linked: meetings, people, organizations, projects, series. */
@NullMarked
package org.minutebook.book;

import org.jspecify.annotations.NullMarked;
