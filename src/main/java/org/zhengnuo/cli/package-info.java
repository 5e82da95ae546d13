/** The command line, and the wiring: the only room that names adapters. */
package org.zhengnuo.cli;
