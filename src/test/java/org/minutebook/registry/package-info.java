@NullMarked
package org.minutebook.registry;

import org.jspecify.annotations.NullMarked;
