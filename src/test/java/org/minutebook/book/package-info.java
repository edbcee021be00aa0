@NullMarked
package org.minutebook.book;

import org.jspecify.annotations.NullMarked;
