-- A station says which of the office's wishes it has taken up, and what stood in the way.
--
-- An older word than one that is there already changes nothing: answers may overtake each other.
CREATE FUNCTION wish_applied(p_station_id int, p_number int, p_problem text, p_now timestamptz)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM require_own_station(p_station_id);
    UPDATE station_wish w SET applied_number = p_number, problem = p_problem,
            applied_at = CASE WHEN is_owner() THEN p_now ELSE clock_timestamp() END
        WHERE w.station_id = p_station_id AND w.applied_number <= p_number
            AND p_number <= w.number;
END
$$;
