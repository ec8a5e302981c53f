-- What a PostgreSQL office does by itself: a number in one statement, and word of every change.

-- The people who are called before a newcomer: queueing.calling_order.people_ahead.
CREATE FUNCTION people_ahead(
    p_class text, p_priority bigint, p_ordinary bigint, p_priority_share int, p_ordinary_share int
) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN p_class = 'priority'
        THEN p_priority + least(p_ordinary, (p_priority / p_priority_share + 1) * p_ordinary_share)
        ELSE p_ordinary + least(p_priority, (p_ordinary / p_ordinary_share + 1) * p_priority_share)
    END
$$;

-- Whether the caller may say what the time is: the schema's owner may (tests, replays, tools).
CREATE FUNCTION is_owner() RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT pg_has_role(session_user, (
        SELECT relowner FROM pg_class WHERE oid = 'office'::regclass), 'member')
$$;

-- A citizen takes a number: queueing.actions.issue_ticket with everything it writes.
--
-- The row of the series is held from the counting to the commit, and the commit follows at
-- once: one round trip instead of four. A station's login acts only as its own station, and
-- at the moment the database's clock says.
CREATE FUNCTION take_ticket(
    p_service_id int, p_priority text, p_request_id text, p_code text,
    p_station_id int, p_counter_id int, p_officer text, p_now timestamptz,
    p_job_id text, p_job_state text, p_job_reason text, p_slip jsonb,
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
BEGIN
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
    SELECT o.time_zone, o.priority_share, o.ordinary_share, o.reset_day, o.reset_series
        INTO STRICT v_office FROM office o WHERE o.id = v_service.office_id;
    service_day := (issued_at AT TIME ZONE v_office.time_zone)::date;
    series := CASE WHEN v_office.reset_day = service_day THEN v_office.reset_series ELSE '' END;

    INSERT INTO series_counter AS c (office_id, service_day, service_id, series, last_number, last_at)
    VALUES (v_service.office_id, take_ticket.service_day, p_service_id, take_ticket.series, 1,
            take_ticket.issued_at)
    ON CONFLICT ON CONSTRAINT pk_series_counter DO UPDATE
        SET last_number = c.last_number + 1, last_at = greatest(c.last_at, excluded.last_at)
    RETURNING c.last_number, c.last_at INTO take_ticket.number, take_ticket.place_at;

    SELECT count(*) FILTER (WHERE t.priority = 'priority'),
           count(*) FILTER (WHERE t.priority = 'ordinary')
        INTO v_priority, v_ordinary FROM ticket t
        WHERE t.service_day = take_ticket.service_day AND t.service_id = p_service_id
            AND t.state IN ('waiting', 'transferred');
    people_ahead := people_ahead(
        p_priority, v_priority, v_ordinary, v_office.priority_share, v_office.ordinary_share);
    label := v_service.prefix || series || '-'
        || lpad(number::text, greatest(3, length(number::text)), '0');

    INSERT INTO ticket AS t (
        code, office_id, service_day, issue_service_id, service_id, series, number, label,
        priority, state, issued_at, place_at, changed_at, station_id, call_count, people_ahead,
        request_id)
    VALUES (
        p_code, v_service.office_id, take_ticket.service_day, p_service_id, p_service_id,
        take_ticket.series, take_ticket.number, take_ticket.label, p_priority, 'waiting',
        take_ticket.issued_at, take_ticket.place_at, take_ticket.issued_at, p_station_id, 0,
        take_ticket.people_ahead, p_request_id)
    RETURNING t.id INTO take_ticket.id;

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

-- Word of every change, once a transaction; what it was is for the listener to read.
CREATE FUNCTION tell_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('antrean', '');
    RETURN NULL;
END
$$;

DO $$
DECLARE
    v_table text;
BEGIN
    FOREACH v_table IN ARRAY ARRAY[
        'office', 'service', 'service_component', 'component', 'counter', 'counter_service',
        'ticket', 'outage', 'outage_service', 'outage_update', 'outage_template', 'print_job',
        'printer', 'station'
    ] LOOP
        EXECUTE format(
            'CREATE TRIGGER tell_change AFTER INSERT OR UPDATE OR DELETE ON %I '
            'FOR EACH STATEMENT EXECUTE FUNCTION tell_change()', v_table);
    END LOOP;
END
$$;
