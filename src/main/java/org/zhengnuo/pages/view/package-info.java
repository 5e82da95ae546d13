/** The records that are the JSON, and what HTML shows. */
package org.zhengnuo.pages.view;
