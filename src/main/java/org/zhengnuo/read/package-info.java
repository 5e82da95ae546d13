/**
 * Containers: the bytes of a file become a paper of lines, whatever format they came in. What one
 * file may hold at most, and why, is said in one place: {@link org.zhengnuo.read.Limits}.
 */
package org.zhengnuo.read;
