/** Parameters and addresses: what a request asks, and the address under which a number is found. */
package org.zhengnuo.pages.link;
