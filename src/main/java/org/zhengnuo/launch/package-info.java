/**
 * Starts the program in a JVM of its own, new enough and with the settings it runs best with,
 * whatever {@code java} is the default. Compiled for Java 17, so that an old JVM can still look for
 * a JDK that is new enough.
 */
package org.zhengnuo.launch;
