/**
 * The site over HTTP: mounts every page in each of its formats, answers errors, adds the headers,
 * holds every request to its limits. Read-only.
 */
package org.zhengnuo.web;
