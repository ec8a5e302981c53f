-- What the rights of logins stand on (docs/decisions/0021); the grants: queueing/store/privileges.

-- The station this login may act as; nothing for the owner and for everybody else.
CREATE FUNCTION own_station() RETURNS int
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT s.id FROM station s WHERE s.login = session_user AND s.retired_at IS NULL
$$;

-- The service day that is now, by the clock of the database.
CREATE FUNCTION office_day() RETURNS date
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT (clock_timestamp() AT TIME ZONE o.time_zone)::date FROM office o ORDER BY o.id LIMIT 1
$$;

-- Events are for ever, but for the purge, and that takes neither today's nor yesterday's.
-- Who may delete at all is said by the grants; the setting keeps everybody from doing it by slip.
CREATE OR REPLACE FUNCTION event_is_kept() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    v_day date;
BEGIN
    IF TG_OP = 'DELETE' AND current_setting('antrean.purge', true) = 'on' THEN
        -- What happened later to a ticket of that day goes with it.
        SELECT coalesce(
            (SELECT t.service_day FROM ticket t WHERE t.id = OLD.ticket_id),
            (OLD.at AT TIME ZONE o.time_zone)::date)
            INTO v_day FROM office o ORDER BY o.id LIMIT 1;
        IF v_day < office_day() - 1 THEN
            RETURN OLD;
        END IF;
    END IF;
    RAISE EXCEPTION 'events are append-only';
END
$$;
