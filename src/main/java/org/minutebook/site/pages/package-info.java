/**
 * What the pages show: for each kind of page a class that takes it out of the book, and the records that its template
 * gets. Addresses in them are relative to the site's root; texts are plain and not escaped.
 */
@NullMarked
package org.minutebook.site.pages;

import org.jspecify.annotations.NullMarked;
