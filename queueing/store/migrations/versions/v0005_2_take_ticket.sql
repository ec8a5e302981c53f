-- As before, and a service gives numbers within its own hours only (queueing.service_hours).

-- A citizen takes a number: queueing.actions.issue_ticket with everything it writes.
--
-- The row of the series is held from the counting to the commit, and the commit follows at
-- once: one round trip instead of four. A station's login acts only as its own station, and
-- at the moment the database's clock says.
--
-- p_reference is the reference number of somebody who was invited for today, or "": for them
-- a place is kept, so no limit holds them up.
CREATE OR REPLACE FUNCTION take_ticket(
    p_service_id int, p_priority text, p_request_id text, p_code text,
    p_station_id int, p_counter_id int, p_officer text, p_now timestamptz,
    p_job_id text, p_job_state text, p_job_reason text, p_slip jsonb, p_reference text DEFAULT '',
    OUT id int, OUT number int, OUT label text, OUT series text, OUT service_day date,
    OUT people_ahead int, OUT issued_at timestamptz, OUT place_at timestamptz
) LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
-- Each statement inside has one good plan; a session plans anew for each value (postgres_engine).
SET plan_cache_mode = auto AS $$
#variable_conflict use_column
DECLARE
    v_service service;
    v_office record;
    v_priority bigint;
    v_ordinary bigint;
    v_entry int;
    v_time time;
    v_why text;
    v_until timestamptz;
BEGIN
    -- The office before anything else, as screens do: a restore shuts it first (store/copying.py).
    PERFORM FROM office;
    issued_at := p_now;
    IF NOT is_owner() THEN
        PERFORM FROM station s WHERE s.id = p_station_id AND s.login = session_user
            AND s.kind = 'kiosk' AND s.retired_at IS NULL;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'station % is not this login''s', p_station_id USING ERRCODE = 'AN002';
        END IF;
        issued_at := clock_timestamp();
    END IF;
    SELECT * INTO v_service FROM service s WHERE s.id = p_service_id;
    IF NOT FOUND OR NOT v_service.active THEN
        RAISE EXCEPTION 'service % takes no numbers', p_service_id USING ERRCODE = 'AN001';
    END IF;
    SELECT o.time_zone, o.priority_share, o.ordinary_share, o.reset_day, o.reset_series,
        o.bulk_limit, o.bulk_seconds
        INTO STRICT v_office FROM office o WHERE o.id = v_service.office_id;
    service_day := (issued_at AT TIME ZONE v_office.time_zone)::date;
    v_time := (issued_at AT TIME ZONE v_office.time_zone)::time;
    series := CASE WHEN v_office.reset_day = service_day THEN v_office.reset_series ELSE '' END;
    PERFORM FROM issuing_stop s WHERE s.service_id = p_service_id
        AND s.day = take_ticket.service_day AND s.lifted_at IS NULL;
    IF FOUND THEN
        RAISE EXCEPTION 'no more numbers of service % today', p_service_id USING ERRCODE = 'AN003';
    END IF;
    IF EXISTS (SELECT FROM service_hours h WHERE h.service_id = p_service_id
            AND h.weekday = extract(isodow FROM take_ticket.service_day)
            AND (h.opens_at <= v_time AND v_time < h.closes_at) IS NOT TRUE) THEN
        RAISE EXCEPTION 'service % gives no numbers at %', p_service_id, v_time
            USING ERRCODE = 'AN006';
    END IF;

    INSERT INTO series_counter AS c (office_id, service_day, service_id, series, last_number, last_at)
    VALUES (v_service.office_id, take_ticket.service_day, p_service_id, take_ticket.series, 1,
            take_ticket.issued_at)
    ON CONFLICT ON CONSTRAINT pk_series_counter DO UPDATE
        SET last_number = c.last_number + 1, last_at = greatest(c.last_at, excluded.last_at)
    RETURNING c.last_number, c.last_at INTO take_ticket.number, take_ticket.place_at;

    IF p_reference <> '' THEN
        SELECT w.id INTO v_entry FROM waiting_entry w JOIN invitation_batch b ON b.id = w.batch_id
            WHERE w.service_id = p_service_id AND w.reference = p_reference
                AND w.state = 'invited' AND b.day = take_ticket.service_day FOR UPDATE OF w;
    END IF;
    IF v_entry IS NULL AND (EXISTS (SELECT FROM quota q WHERE q.service_id = p_service_id)
        OR EXISTS (SELECT FROM service_stock s WHERE s.service_id = p_service_id)) THEN
        v_why := sold_out(p_service_id, service_day, issued_at, v_office.time_zone);
        IF v_why IS NOT NULL THEN
            RAISE EXCEPTION 'service % has no numbers left: %', p_service_id, v_why
                USING ERRCODE = 'AN004';
        END IF;
    END IF;
    IF v_entry IS NULL AND v_office.bulk_limit > 0 THEN
        v_until := bulk_until(p_service_id, service_day, p_station_id, issued_at,
            v_office.bulk_limit, v_office.bulk_seconds);
        IF v_until IS NOT NULL THEN
            RAISE EXCEPTION 'too many numbers at once' USING ERRCODE = 'AN005';
        END IF;
    END IF;

    SELECT count(*) FILTER (WHERE t.priority = 'priority'),
           count(*) FILTER (WHERE t.priority = 'ordinary')
        INTO v_priority, v_ordinary FROM ticket t
        WHERE t.line_day = take_ticket.service_day AND t.service_id = p_service_id
            AND t.state IN ('waiting', 'transferred');
    people_ahead := people_ahead(
        p_priority, v_priority, v_ordinary, v_office.priority_share, v_office.ordinary_share);
    label := v_service.prefix || series || '-'
        || lpad(number::text, greatest(3, length(number::text)), '0');

    INSERT INTO ticket AS t (
        code, office_id, service_day, line_day, issue_service_id, service_id, series, number, label,
        priority, state, issued_at, place_at, changed_at, station_id, call_count, people_ahead,
        request_id)
    VALUES (
        p_code, v_service.office_id, take_ticket.service_day, take_ticket.service_day, p_service_id, p_service_id,
        take_ticket.series, take_ticket.number, take_ticket.label, p_priority, 'waiting',
        take_ticket.issued_at, take_ticket.place_at, take_ticket.issued_at, p_station_id, 0,
        take_ticket.people_ahead, p_request_id)
    RETURNING t.id INTO take_ticket.id;
    IF v_entry IS NOT NULL THEN
        UPDATE waiting_entry w SET state = 'come', changed_at = take_ticket.issued_at,
            ticket_id = take_ticket.id WHERE w.id = v_entry;
    END IF;

    INSERT INTO event (
        at, kind, request_id, ticket_id, outage_id, station_id, counter_id, officer, from_state,
        to_state, details)
    VALUES (
        take_ticket.issued_at, 'issue_ticket', p_request_id, take_ticket.id, NULL, p_station_id,
        p_counter_id, p_officer, '', 'waiting', json_build_object('priority', p_priority));

    IF p_job_id IS NOT NULL THEN
        INSERT INTO print_job (
            id, ticket_id, station_id, state, reason, copy, created_at, changed_at, slip)
        VALUES (
            p_job_id, take_ticket.id, p_station_id, p_job_state, p_job_reason, false,
            take_ticket.issued_at, take_ticket.issued_at, (p_slip || jsonb_build_object(
                'label', take_ticket.label, 'people_ahead', take_ticket.people_ahead,
                'issued_at', to_char(take_ticket.issued_at AT TIME ZONE 'UTC',
                    'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"')))::text);
    END IF;
END
$$;
