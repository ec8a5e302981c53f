-- What there is not more of is not given: quotas of a day and of hours, stock, printing.

-- Why no number of a service can be given now: 'quota', 'slot', 'stock', 'printing', or NULL.
--
-- The rules are those of queueing.quota; a test holds the two together. Called with the row of
-- the service's series held, so that kiosks count one after another; things that several
-- services use up are held here, in order.
CREATE FUNCTION sold_out(p_service_id int, p_day date, p_now timestamptz, p_zone text)
RETURNS text LANGUAGE plpgsql SET search_path = public, pg_temp SET plan_cache_mode = auto AS $$
DECLARE
    v_weekday int := extract(isodow FROM p_day);
    v_time time := (p_now AT TIME ZONE p_zone)::time;
    v_amount int;
    v_quota quota;
    v_item stock_item;
    v_open_today bigint;
    v_open bigint;
    v_served bigint;
    v_invited_today bigint;
    v_invited bigint;
BEGIN
    SELECT min(q.amount) INTO v_amount FROM quota q
        WHERE q.service_id = p_service_id AND q.begins_at IS NULL
            AND (q.weekday = v_weekday OR q.weekday IS NULL AND NOT EXISTS (
                SELECT FROM quota o WHERE o.service_id = p_service_id AND o.begins_at IS NULL
                    AND o.weekday = v_weekday));
    IF v_amount IS NOT NULL THEN
        SELECT count(*) INTO v_invited_today FROM waiting_entry w
            JOIN invitation_batch b ON b.id = w.batch_id
            WHERE w.service_id = p_service_id AND w.state = 'invited' AND b.day = p_day;
        SELECT count(*) INTO v_open FROM ticket t
            WHERE t.office_id = 1 AND t.service_day = p_day AND t.issue_service_id = p_service_id
                AND t.state <> 'cancelled';
        IF v_amount - v_open - v_invited_today <= 0 THEN
            RETURN 'quota';
        END IF;
    END IF;

    SELECT q.* INTO v_quota FROM quota q
        WHERE q.service_id = p_service_id AND q.begins_at <= v_time AND v_time < q.ends_at
            AND (q.weekday = v_weekday OR q.weekday IS NULL AND NOT EXISTS (
                SELECT FROM quota o WHERE o.service_id = p_service_id
                    AND o.begins_at IS NOT NULL AND o.weekday = v_weekday))
        ORDER BY q.begins_at, q.id LIMIT 1;
    IF FOUND THEN
        SELECT count(*) INTO v_open FROM ticket t
            WHERE t.office_id = 1 AND t.service_day = p_day AND t.issue_service_id = p_service_id
                AND t.state <> 'cancelled'
                AND t.issued_at >= (p_day + v_quota.begins_at) AT TIME ZONE p_zone
                AND t.issued_at < (p_day + v_quota.ends_at) AT TIME ZONE p_zone;
        IF v_quota.amount - v_open <= 0 THEN
            RETURN 'slot';
        END IF;
    END IF;

    FOR v_item IN SELECT i.* FROM stock_item i
        JOIN service_stock s ON s.stock_item_id = i.id AND s.service_id = p_service_id
        WHERE i.on_hand IS NOT NULL OR i.daily_capacity IS NOT NULL
        ORDER BY i.id FOR NO KEY UPDATE OF i
    LOOP
        SELECT count(*) FILTER (WHERE t.state <> 'served' AND t.line_day = p_day),
               count(*) FILTER (WHERE t.state <> 'served'),
               count(*) FILTER (WHERE t.state = 'served' AND t.line_day = p_day)
            INTO v_open_today, v_open, v_served
            FROM service_stock s JOIN ticket t ON t.service_id = s.service_id
            WHERE s.stock_item_id = v_item.id AND t.line_day >= p_day
                AND (t.state IN ('waiting', 'transferred', 'called', 'serving', 'parked', 'served')
                    OR t.state = 'skipped' AND t.return_until > p_now);
        SELECT count(*) FILTER (WHERE b.day = p_day), count(*) INTO v_invited_today, v_invited
            FROM service_stock s
            JOIN waiting_entry w ON w.service_id = s.service_id AND w.state = 'invited'
            JOIN invitation_batch b ON b.id = w.batch_id
            WHERE s.stock_item_id = v_item.id AND b.day >= p_day;
        IF v_item.on_hand - v_open - v_invited <= 0 THEN
            RETURN 'stock';
        END IF;
        IF v_item.daily_capacity - v_served - v_open_today - v_invited_today <= 0 THEN
            RETURN 'printing';
        END IF;
    END LOOP;
    RETURN NULL;
END
$$;

-- When one hand may take a number of a service at a kiosk again, NULL for now.
CREATE FUNCTION bulk_until(p_service_id int, p_day date, p_station_id int, p_now timestamptz,
    p_limit int, p_seconds int)
RETURNS timestamptz LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT r.issued_at + make_interval(secs => p_seconds) FROM (
        SELECT t.issued_at FROM ticket t JOIN station s ON s.id = t.station_id
        WHERE t.office_id = 1 AND t.service_day = p_day AND t.issue_service_id = p_service_id
            AND t.station_id = p_station_id
            AND t.issued_at > p_now - make_interval(secs => p_seconds)
            AND t.issued_at > coalesce(s.bulk_lifted_at, '-infinity')
        ORDER BY t.issued_at DESC OFFSET p_limit - 1 LIMIT 1) r
$$;
