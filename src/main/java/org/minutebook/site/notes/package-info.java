/** A meeting's notes as HTML, from the tree that reading has used: nothing is parsed twice. */
@NullMarked
package org.minutebook.site.notes;

import org.jspecify.annotations.NullMarked;
