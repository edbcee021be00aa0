/** Who is who over the whole archive: people, and the organizations they name. */
@NullMarked
package org.minutebook.people;

import org.jspecify.annotations.NullMarked;
