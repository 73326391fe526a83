/** How an appointment stands. `moved`: another one took its place; `excused`: the person could not come and said so. */
export const APPOINTMENT_STATUSES = ['booked', 'honoured', 'no_show', 'excused', 'cancelled', 'moved'] as const;
export type AppointmentStatus = (typeof APPOINTMENT_STATUSES)[number];

/** Where or how people meet. `elsewhere`: at another service, a lawyer’s, a school. */
export const PLACE_KINDS = ['on_site', 'phone', 'video', 'home', 'elsewhere'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Where the booking of an interpreter stands. `unmet`: nobody was found, which is counted. */
export const INTERPRETER_STATES = ['none', 'needed', 'requested', 'confirmed', 'unmet'] as const;
export type InterpreterState = (typeof INTERPRETER_STATES)[number];

/** On whose side an appointment was called off. */
export const CANCELLED_BY = ['person', 'service', 'interpreter', 'third_party'] as const;
export type CancelledBy = (typeof CANCELLED_BY)[number];
