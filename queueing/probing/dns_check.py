"""Asks a resolver for a name: the office's own, or the one that is set."""

from __future__ import annotations

import ssl
from datetime import datetime

import dns.exception
import dns.name
import dns.rdatatype
import dns.resolver

from queueing.probes import Code, Probe
from queueing.probing.addresses import check_target, resolver_address
from queueing.probing.deadline import Deadline, LookFailed
from queueing.probing.expected import check_record
from queueing.probing.good import Good


def look_by_dns(probe: Probe, deadline: Deadline, now: datetime, trust: ssl.SSLContext) -> Good:
    """Ask once for the name's records; raises LookFailed, BadSetting."""
    check_target(probe)
    record = check_record(probe.record)
    resolver, asked = _resolver(probe)
    try:
        name = dns.name.from_text(probe.target, idna_codec=dns.name.IDNA_2003_Practical)
        answer = resolver.resolve(name, record, search=False, lifetime=deadline.left("answer"))
    except dns.resolver.NXDOMAIN as error:
        raise LookFailed(Code.NAME_NOT_FOUND, host=probe.target) from error
    except dns.resolver.NoAnswer as error:
        raise LookFailed(Code.NO_SUCH_RECORD, host=probe.target, record=record) from error
    except dns.resolver.LifetimeTimeout as error:
        raise LookFailed(Code.RESOLVER_UNREACHABLE, resolver=asked) from error
    except dns.resolver.NoNameservers as error:
        raise _no_good_answer(error, asked) from error
    except dns.exception.DNSException as error:
        raise LookFailed(Code.BAD_ADDRESS, host=probe.target) from error
    found = sorted(one.to_text().strip('"') for one in answer)
    if probe.expected_record and probe.expected_record not in found:
        expected = probe.expected_record
        raise LookFailed(Code.WRONG_RECORD, expected=expected, found=", ".join(found[:4]))
    return Good((("found", ", ".join(found[:4])),))


def _resolver(probe: Probe) -> tuple[dns.resolver.Resolver, str]:
    """Give the resolver and what it is called."""
    if probe.resolver:
        where = resolver_address(probe.resolver)
        resolver = dns.resolver.Resolver(configure=False)
        resolver.nameservers, resolver.port = [where.host], where.port
        return resolver, probe.resolver
    try:
        resolver = dns.resolver.Resolver()
    except dns.resolver.NoResolverConfiguration as error:
        raise LookFailed(Code.RESOLVER_UNREACHABLE, resolver="") from error
    return resolver, ", ".join(str(server) for server in resolver.nameservers)


def _no_good_answer(error: dns.resolver.NoNameservers, asked: str) -> LookFailed:
    """Tell a resolver that says no from one that nobody reaches."""
    tried = error.kwargs.get("errors", ())
    said = [str(one[3]) for one in tried if not isinstance(one[3], Exception)]
    if said:
        return LookFailed(Code.RESOLVER_REFUSED, resolver=asked, detail=said[-1])
    return LookFailed(Code.RESOLVER_UNREACHABLE, resolver=asked)
