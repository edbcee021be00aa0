@NullMarked
package org.minutebook.people;

import org.jspecify.annotations.NullMarked;
