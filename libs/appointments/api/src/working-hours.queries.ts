/** The stretches of a week as the contract writes them; over rows of working_hours h. */
export const STRETCHES = `coalesce(jsonb_agg(jsonb_build_object('weekday', h.weekday, 'from', left(h.from_time::text, 5), 'to', left(h.to_time::text, 5))
    order by h.weekday, h.from_time), '[]')`;
