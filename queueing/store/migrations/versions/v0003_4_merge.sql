-- What a kiosk brings that was cut off: its numbers, once each, and then their papers.

-- A kiosk brings only what bears its own letters, and so cannot choose a number elsewhere.
CREATE FUNCTION check_own_series(p_station_id int, p_series text) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM FROM station s WHERE s.id = p_station_id AND s.kind = 'kiosk'
        AND s.letter = p_series AND p_series <> ''
        AND (is_owner() OR s.login = session_user);
    IF NOT FOUND THEN
        RAISE EXCEPTION 'series % of station % is not this login''s', p_series, p_station_id
            USING ERRCODE = 'AN002';
    END IF;
END
$$;

-- A number given while the kiosk was cut off: ticket, event and series, once for ever.
--
-- p_first_request is the request that may have got a number here before the line broke: that
-- number is cancelled if it still waits, and the request can never get another.
-- Queueing.detached.merge_in_file is the same for a file.
CREATE FUNCTION merge_ticket(
    p_station_id int, p_service_id int, p_priority text, p_series text, p_number int,
    p_label text, p_code text, p_service_day date, p_issued_at timestamptz,
    p_place_at timestamptz, p_request_id text, p_first_request text, p_cancel_request text,
    p_now timestamptz
) RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    v_id int;
    v_now timestamptz := CASE WHEN is_owner() THEN p_now ELSE clock_timestamp() END;
    v_place timestamptz := p_place_at;
    v_first ticket;
    v_papers text;
    v_job print_job;
    v_details jsonb;
BEGIN
    PERFORM check_own_series(p_station_id, p_series);
    IF p_label !~ ('^[A-Z]{1,2}' || p_series || '-[0-9]+$') OR p_number < 1
        OR substring(p_label FROM '[0-9]+$')::bigint <> p_number THEN
        RAISE EXCEPTION 'label % is not of series %', p_label, p_series USING ERRCODE = 'AN002';
    END IF;
    IF NOT is_owner() THEN
        -- Nobody gets a place in the future, or a day before it has come.
        v_place := least(v_place, v_now);
        IF abs(p_service_day - (v_place AT TIME ZONE 'UTC')::date) > 1 THEN
            RAISE EXCEPTION 'service day % is not of %', p_service_day, v_place
                USING ERRCODE = 'AN002';
        END IF;
    END IF;
    -- The lock of all acts but issuing (queueing.store.postgres_engine.ACT_LOCK).
    PERFORM pg_advisory_xact_lock(1634628722);
    SELECT t.id INTO v_id FROM ticket t WHERE t.request_id = p_request_id;
    IF FOUND THEN
        RETURN v_id;
    END IF;

    INSERT INTO series_counter AS c (
        office_id, service_day, service_id, series, last_number, last_at)
    VALUES (1, p_service_day, p_service_id, p_series, p_number, v_place)
    ON CONFLICT ON CONSTRAINT pk_series_counter DO UPDATE
        SET last_number = greatest(c.last_number, excluded.last_number),
            last_at = greatest(c.last_at, excluded.last_at);
    INSERT INTO ticket (
        code, office_id, service_day, issue_service_id, service_id, series, number, label,
        priority, state, issued_at, place_at, changed_at, station_id, call_count, people_ahead,
        request_id)
    VALUES (
        p_code, 1, p_service_day, p_service_id, p_service_id, p_series, p_number, p_label,
        p_priority, 'waiting', p_issued_at, v_place, p_issued_at, p_station_id, 0, -1,
        p_request_id)
    RETURNING id INTO v_id;
    v_details := jsonb_build_object('priority', p_priority, 'detached', true, 'merged_at',
        to_char(v_now AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"'));

    IF p_first_request <> '' THEN
        -- Taken first, so that a number still on its way by that request is refused: events
        -- are unique by request, and this waits for one that is being written.
        INSERT INTO event (
            at, kind, request_id, ticket_id, outage_id, station_id, counter_id, officer,
            from_state, to_state, details)
        VALUES (
            v_now, 'replace_request', p_first_request, v_id, NULL, p_station_id, NULL, '', '', '',
            json_build_object('label', p_label))
        ON CONFLICT (request_id) DO NOTHING;
        SELECT t.* INTO v_first FROM ticket t
            WHERE t.request_id = p_first_request AND t.station_id = p_station_id;
        IF FOUND THEN
            SELECT string_agg(j.state, ',' ORDER BY j.created_at, j.id) INTO v_papers
                FROM print_job j WHERE j.ticket_id = v_first.id;
            v_details := v_details || jsonb_build_object('replaces', v_first.label,
                'found', v_first.state, 'found_papers', coalesce(v_papers, ''));
        END IF;
        IF v_first.id IS NOT NULL AND v_first.state IN ('waiting', 'transferred') THEN
            UPDATE ticket SET state = 'cancelled', changed_at = v_now WHERE id = v_first.id;
            INSERT INTO event (
                at, kind, request_id, ticket_id, outage_id, station_id, counter_id, officer,
                from_state, to_state, details)
            VALUES (
                v_now, 'cancel', p_cancel_request, v_first.id, NULL, p_station_id, NULL, '',
                v_first.state, 'cancelled',
                json_build_object('reason', 'replaced', 'replaced_by', p_label));
            FOR v_job IN SELECT * FROM print_job j WHERE j.ticket_id = v_first.id
                AND j.state IN ('queued', 'blocked') LOOP
                UPDATE print_job SET state = 'not_printed', reason = 'ticket-ended',
                    changed_at = v_now WHERE id = v_job.id;
                INSERT INTO event (
                    at, kind, request_id, ticket_id, outage_id, station_id, counter_id, officer,
                    from_state, to_state, details)
                VALUES (
                    v_now, 'print', gen_random_uuid()::text, v_first.id, NULL, p_station_id,
                    NULL, '', v_job.state, 'not_printed',
                    json_build_object('job', v_job.id, 'reason', 'ticket-ended'));
            END LOOP;
        END IF;
    END IF;

    INSERT INTO event (
        at, kind, request_id, ticket_id, outage_id, station_id, counter_id, officer, from_state,
        to_state, details)
    VALUES (
        p_issued_at, 'issue_ticket', p_request_id, v_id, NULL, p_station_id, NULL, '', '',
        'waiting', v_details::json);
    RETURN v_id;
END
$$;

-- The paper of such a number, as it stands, with the id it always had; once for ever.
CREATE FUNCTION merge_print_job(
    p_station_id int, p_series text, p_ticket_id int, p_job_id text, p_state text, p_reason text,
    p_copy boolean, p_created_at timestamptz, p_changed_at timestamptz, p_slip text
) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM check_own_series(p_station_id, p_series);
    PERFORM FROM ticket t WHERE t.id = p_ticket_id AND t.station_id = p_station_id
        AND t.series = p_series;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'ticket % is not of series %', p_ticket_id, p_series
            USING ERRCODE = 'AN002';
    END IF;
    INSERT INTO print_job (
        id, ticket_id, station_id, state, reason, copy, created_at, changed_at, slip)
    VALUES (
        p_job_id, p_ticket_id, p_station_id, p_state, p_reason, p_copy, p_created_at,
        p_changed_at, p_slip)
    ON CONFLICT (id) DO NOTHING;
END
$$;
