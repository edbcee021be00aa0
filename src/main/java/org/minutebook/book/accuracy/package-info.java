/** How well the facts of a book agree with labels that careful readers wrote. */
@NullMarked
package org.minutebook.book.accuracy;

import org.jspecify.annotations.NullMarked;
