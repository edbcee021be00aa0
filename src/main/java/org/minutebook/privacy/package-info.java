/** Takes people out of an archive who do not want to be named, before anything is made of it. */
@NullMarked
package org.minutebook.privacy;

import org.jspecify.annotations.NullMarked;
