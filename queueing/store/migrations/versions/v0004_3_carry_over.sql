-- Carried-over tickets keep their numbers; the numbers of their new day begin behind them.
--
-- A console chooses no number: which is the highest is read here, and only a series of which
-- nothing was given yet is moved on.
CREATE FUNCTION begin_behind(p_day date, p_service_id int, p_series text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    v_highest int;
BEGIN
    SELECT max(t.number) INTO v_highest FROM ticket t
        WHERE t.line_day = p_day AND t.service_day < p_day
            AND t.issue_service_id = p_service_id AND t.series = p_series;
    IF v_highest IS NULL THEN
        RETURN;
    END IF;
    INSERT INTO series_counter AS c (
        office_id, service_day, service_id, series, last_number, starts_after)
    VALUES (1, p_day, p_service_id, p_series, v_highest, v_highest)
    ON CONFLICT ON CONSTRAINT pk_series_counter DO UPDATE
        SET last_number = excluded.last_number, starts_after = excluded.starts_after
        WHERE c.last_number = c.starts_after AND c.last_number < excluded.last_number;
END
$$;
