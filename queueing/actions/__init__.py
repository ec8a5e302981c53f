"""One function per human act, each one transaction, each done once per request id."""

from queueing.actions.call_next import call_next
from queueing.actions.counters import pause_counter, resume_counter, sign_in, sign_out
from queueing.actions.issue_ticket import issue_ticket
from queueing.actions.line import (
    cancel,
    expire_old_tickets,
    park,
    set_priority,
    transfer,
    unpark,
)
from queueing.actions.office import (
    OfficeData,
    save_counter,
    save_service,
    set_office_name,
    set_up_office,
)
from queueing.actions.office_printing import set_office_printing
from queueing.actions.outages import publish_outage, resolve_outage, update_outage
from queueing.actions.print_answers import answer_print, reprint, withdraw_print
from queueing.actions.print_jobs import mark_print_job, next_print_job, recover_print_jobs
from queueing.actions.printers import report_printer
from queueing.actions.serve import finish, recall, reinstate, skip, start
from queueing.actions.stations import register_station

__all__ = [
    "OfficeData",
    "answer_print",
    "call_next",
    "cancel",
    "expire_old_tickets",
    "finish",
    "issue_ticket",
    "mark_print_job",
    "next_print_job",
    "park",
    "pause_counter",
    "publish_outage",
    "recall",
    "recover_print_jobs",
    "register_station",
    "reinstate",
    "report_printer",
    "reprint",
    "resolve_outage",
    "resume_counter",
    "save_counter",
    "save_service",
    "set_office_name",
    "set_office_printing",
    "set_priority",
    "set_up_office",
    "sign_in",
    "sign_out",
    "skip",
    "start",
    "transfer",
    "unpark",
    "update_outage",
    "withdraw_print",
]
