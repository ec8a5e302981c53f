-- A station tells the settings its own file has: they are the office's wish from now on.
--
-- queueing.actions.station_wishes does the same in a file. p_details is NULL where nothing differs
-- from what was wished before, else what the event says.
CREATE FUNCTION tell_settings(
    p_station_id int, p_settings text, p_request_id text, p_details json, p_now timestamptz)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    v_now timestamptz := CASE WHEN is_owner() THEN p_now ELSE clock_timestamp() END;
BEGIN
    PERFORM require_own_station(p_station_id);
    IF octet_length(p_settings) > 20000 OR octet_length(p_details::text) > 40000 THEN
        RAISE EXCEPTION 'too much is told of the settings' USING ERRCODE = 'AN002';
    END IF;
    IF EXISTS (SELECT FROM event e WHERE e.request_id = p_request_id) THEN
        RETURN;
    END IF;
    INSERT INTO station_wish AS w (
        station_id, settings, number, wished_at, wished_by, applied_number, applied_at, problem)
    VALUES (p_station_id, p_settings, 1, v_now, '', 1, v_now, '')
    ON CONFLICT (station_id) DO UPDATE SET
        settings = excluded.settings, number = w.number + 1, wished_at = v_now, wished_by = '',
        applied_number = w.number + 1, applied_at = v_now, problem = '';
    IF p_details IS NOT NULL THEN
        INSERT INTO event (
            at, kind, request_id, ticket_id, outage_id, station_id, counter_id, officer,
            from_state, to_state, details)
        VALUES (
            v_now, 'tell_station_settings', p_request_id, NULL, NULL, p_station_id, NULL, '',
            '', '', p_details);
    END IF;
END
$$;
