-- Who works under a station's name now: told by the station itself, timed by this clock.

-- The station says that it is there: it takes its name, or keeps it.
-- queueing.actions.presence does the same in a file.
--
-- verdict: "held", "taken" (by `holder` since `since`), "retired" (at `since`) or "unknown".
-- p_since is what the beat before gave, NULL at the first. Nobody is notified: it is no news.
CREATE FUNCTION beat(
    p_station_id int, p_place_id text, p_host text, p_version text, p_since timestamptz,
    p_clock timestamptz, p_pending int, p_pending_since timestamptz,
    OUT verdict text, OUT moment timestamptz, OUT since timestamptz, OUT holder text,
    OUT station_name text
) LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    v_station station;
    v_old station_presence;
    v_mine boolean;
    v_offset bigint;
    v_wrong boolean;
BEGIN
    -- Held to the commit: of two PCs that ask at once, the second sees the first.
    SELECT * INTO v_station FROM station s WHERE s.id = p_station_id FOR NO KEY UPDATE;
    moment := clock_timestamp();
    verdict := 'unknown';
    IF NOT FOUND THEN
        RETURN;
    END IF;
    station_name := v_station.name;
    PERFORM require_own_station(p_station_id);
    IF v_station.retired_at IS NOT NULL THEN
        verdict := 'retired';
        since := v_station.retired_at;
        RETURN;
    END IF;

    SELECT * INTO v_old FROM station_presence p WHERE p.station_id = p_station_id;
    v_mine := v_old.place_id = p_place_id AND (p_since IS NULL OR v_old.started_at = p_since);
    IF NOT v_mine AND v_old.released_at IS NULL
            AND v_old.seen_at BETWEEN moment - interval '30 s' AND moment + interval '30 s' THEN
        verdict := 'taken';
        holder := v_old.host;
        since := v_old.started_at;
        RETURN;
    END IF;

    verdict := 'held';
    since := CASE WHEN v_mine AND p_since IS NOT NULL THEN p_since ELSE moment END;
    v_offset := greatest(-2000000000, least(2000000000,
        round(extract(epoch FROM p_clock - moment) * 1000)));
    INSERT INTO station_presence (
        station_id, place_id, host, version, started_at, seen_at, clock_offset_ms, pending,
        pending_since, released_at)
    VALUES (
        p_station_id, p_place_id, p_host, p_version, beat.since, moment, v_offset, p_pending,
        p_pending_since, NULL)
    ON CONFLICT (station_id) DO UPDATE SET
        place_id = excluded.place_id, host = excluded.host, version = excluded.version,
        started_at = excluded.started_at, seen_at = excluded.seen_at,
        clock_offset_ms = excluded.clock_offset_ms, pending = excluded.pending,
        pending_since = excluded.pending_since, released_at = NULL;

    IF v_old.place_id <> p_place_id THEN
        PERFORM told_of_station(p_station_id, moment, 'claim_station', json_build_object(
            'host', p_host, 'version', p_version, 'before', v_old.host));
    END IF;
    v_wrong := abs(v_offset) > 60000;
    IF v_wrong <> coalesce(abs(v_old.clock_offset_ms) > 60000, false) THEN
        PERFORM told_of_station(p_station_id, moment, 'clock', json_build_object(
            'wrong', v_wrong, 'offset_ms', v_offset));
    END IF;
END
$$;

-- The station ends in good order: another PC may take its name at once.
CREATE FUNCTION leave_station(p_station_id int, p_place_id text, p_since timestamptz)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM require_own_station(p_station_id);
    UPDATE station_presence p SET released_at = clock_timestamp()
        WHERE p.station_id = p_station_id AND p.place_id = p_place_id AND p.started_at = p_since
            AND p.released_at IS NULL;
END
$$;

-- A login acts as its own station only; the schema's owner as any.
CREATE FUNCTION require_own_station(p_station_id int) RETURNS void LANGUAGE plpgsql STABLE
SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT is_owner() AND NOT EXISTS (
        SELECT FROM station s WHERE s.id = p_station_id AND s.login = session_user) THEN
        RAISE EXCEPTION 'station % is not this login''s', p_station_id USING ERRCODE = 'AN002';
    END IF;
END
$$;

CREATE FUNCTION told_of_station(p_station_id int, p_at timestamptz, p_kind text, p_details json)
RETURNS void LANGUAGE sql SET search_path = public, pg_temp AS $$
    INSERT INTO event (
        at, kind, request_id, ticket_id, outage_id, station_id, counter_id, officer, from_state,
        to_state, details)
    VALUES (
        p_at, p_kind, gen_random_uuid()::text, NULL, NULL, p_station_id, NULL, '', '', '',
        p_details)
$$;
