/** Containers: the bytes of a file become a paper of lines, whatever format they came in. */
package org.zhengnuo.read;
