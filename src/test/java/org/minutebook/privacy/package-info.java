@org.jspecify.annotations.NullMarked
package org.minutebook.privacy;
