"""One function per human act, each one transaction, each done once per request id."""

from queueing.actions.calendar import (
    delete_calendar_day,
    delete_period,
    save_calendar_day,
    save_calendar_days,
    save_period,
    set_last_ticket_rule,
    set_office_hours,
)
from queueing.actions.call_next import call_next
from queueing.actions.call_ticket import call_ticket
from queueing.actions.carry_over import carry_after_outage, carry_over
from queueing.actions.counter_settings import save_counter
from queueing.actions.counters import pause_counter, resume_counter, sign_in, sign_out
from queueing.actions.invitations import invite_batch, return_missed
from queueing.actions.issue_ticket import issue_ticket
from queueing.actions.issuing_stops import lift_issuing_stop, stop_issuing
from queueing.actions.limits import (
    delete_quota,
    lift_bulk_limit,
    save_quota,
    save_stock_item,
    set_bulk_limit,
)
from queueing.actions.line import (
    cancel,
    expire_old_tickets,
    park,
    set_priority,
    transfer,
    unpark,
)
from queueing.actions.neighbours import (
    delete_neighbour,
    note_trouble,
    save_neighbour,
    take_word,
)
from queueing.actions.office import (
    OfficeData,
    set_calling_rule,
    set_office_name,
    set_up_office,
)
from queueing.actions.office_printing import set_office_printing
from queueing.actions.outage_settings import (
    save_component,
    save_outage_template,
    save_ready_words,
    set_word_minutes,
)
from queueing.actions.outages import resolve_outage, update_outage
from queueing.actions.own_status import (
    make_office_key,
    note_places,
    publish_status,
    save_own_status,
)
from queueing.actions.planned_outages import begin_planned_outages
from queueing.actions.presence import claim_station, release_station
from queueing.actions.print_answers import answer_print, reprint, withdraw_print
from queueing.actions.print_jobs import mark_print_job, next_print_job, recover_print_jobs
from queueing.actions.printers import report_printer
from queueing.actions.probes import delete_probe, save_probe, set_trouble_rules, try_probe
from queueing.actions.proposals import accept_proposal, dismiss_proposal
from queueing.actions.publish_outage import publish_outage
from queueing.actions.return_time import set_return_minutes
from queueing.actions.serve import finish, recall, reinstate, skip, start
from queueing.actions.service_settings import save_service
from queueing.actions.set_note import set_note
from queueing.actions.station_wishes import (
    report_applied,
    tell_station_settings,
    wish_station_settings,
)
from queueing.actions.stations import register_station, retire_station
from queueing.actions.stock import count_stock, receive_stock, spoil_stock
from queueing.actions.trouble import report_trouble, withdraw_trouble
from queueing.actions.undo import undo
from queueing.actions.waiting_list import (
    add_references,
    mark_collected,
    withdraw_reference,
)

__all__ = [
    "OfficeData",
    "StopReason",
    "accept_proposal",
    "add_references",
    "answer_print",
    "begin_planned_outages",
    "call_next",
    "call_ticket",
    "cancel",
    "carry_after_outage",
    "carry_over",
    "claim_station",
    "count_stock",
    "delete_calendar_day",
    "delete_neighbour",
    "delete_period",
    "delete_probe",
    "delete_quota",
    "dismiss_proposal",
    "expire_old_tickets",
    "finish",
    "invite_batch",
    "issue_ticket",
    "lift_bulk_limit",
    "lift_issuing_stop",
    "make_office_key",
    "mark_collected",
    "mark_print_job",
    "next_print_job",
    "note_places",
    "note_trouble",
    "park",
    "pause_counter",
    "publish_outage",
    "publish_status",
    "recall",
    "receive_stock",
    "recover_print_jobs",
    "register_station",
    "reinstate",
    "release_station",
    "report_applied",
    "report_printer",
    "report_trouble",
    "reprint",
    "resolve_outage",
    "resume_counter",
    "retire_station",
    "return_missed",
    "save_calendar_day",
    "save_calendar_days",
    "save_component",
    "save_counter",
    "save_neighbour",
    "save_outage_template",
    "save_own_status",
    "save_period",
    "save_probe",
    "save_quota",
    "save_ready_words",
    "save_service",
    "save_stock_item",
    "set_bulk_limit",
    "set_calling_rule",
    "set_last_ticket_rule",
    "set_note",
    "set_office_hours",
    "set_office_name",
    "set_office_printing",
    "set_priority",
    "set_return_minutes",
    "set_trouble_rules",
    "set_up_office",
    "set_word_minutes",
    "sign_in",
    "sign_out",
    "skip",
    "spoil_stock",
    "start",
    "stop_issuing",
    "take_word",
    "tell_station_settings",
    "transfer",
    "try_probe",
    "undo",
    "unpark",
    "update_outage",
    "wish_station_settings",
    "withdraw_print",
    "withdraw_reference",
    "withdraw_trouble",
]
