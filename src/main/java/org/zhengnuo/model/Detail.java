package org.zhengnuo.model;

/** What only items of some kinds hold. */
public sealed interface Detail permits Appointment, Portfolio, Event, Statements {}
