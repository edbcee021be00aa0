package com.orientechnologies.orient.core.sql.executor;

/**
 * Stands in for the interface of OrientDB that JBake's {@code DocumentList.wrap} names in its signature. FreeMarker
 * looks at that signature when a template uses {@code db}; the database itself is not on the class path.
 */
public interface OResultSet {}
