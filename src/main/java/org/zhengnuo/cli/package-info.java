/** The command line, and the only room that names adapters: everything is wired here. */
package org.zhengnuo.cli;
