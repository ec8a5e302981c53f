"""The target of a probe, read strictly: what cannot be right is named with its remedy."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from queueing.errors import BadSetting
from queueing.probes import Probe, ProbeKind

_LABEL = re.compile(r"[^\W_]([\w-]*[^\W])?", re.UNICODE)
_HTTP_REMEDY = "write an address such as https://dukcapil.example.go.id/status"
_TCP_REMEDY = "write host and port, such as 192.168.1.20:443"
_DNS_REMEDY = "write a host name, such as dukcapil.example.go.id"
_RESOLVER_REMEDY = "write the address of a resolver, such as 192.168.1.1, or leave it empty"


@dataclass(frozen=True, slots=True)
class HostPort:
    """A host's name or address, and a port."""

    host: str
    port: int

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def check_target(probe: Probe) -> None:
    """Raise BadSetting unless the target fits the kind."""
    if probe.kind is ProbeKind.HTTP:
        http_address(probe.target)
    elif probe.kind is ProbeKind.TCP:
        host_port(probe.target)
    else:
        _check_host(probe.target, _DNS_REMEDY)


def http_address(target: str) -> SplitResult:
    """Read an address of the web; raises BadSetting."""
    try:
        parts = urlsplit(target)
        host, port = parts.hostname, parts.port
    except ValueError:
        # What Python says of it may quote a part of a password.
        raise _bad("is no address of the web", _HTTP_REMEDY) from None
    if parts.scheme not in ("http", "https"):
        raise _bad("does not begin with http:// or https://", _HTTP_REMEDY)
    if not host or port == 0:
        raise _bad("names no host", _HTTP_REMEDY)
    if target != target.strip() or re.search(r"[\s\x00-\x1f\x7f]", target):
        raise _bad("holds a space", _HTTP_REMEDY)
    _check_host(host, _HTTP_REMEDY)
    return parts


def host_port(target: str) -> HostPort:
    """Read "host:port" or "[address]:port"; raises BadSetting."""
    host, colon, digits = target.rpartition(":")
    if host.startswith("[") and host.endswith("]"):
        host = host[1:-1]
    elif ":" in host:
        raise _bad("has no clear port", "write an IPv6 address as [2001:db8::1]:443")
    if not colon or not digits.isascii() or not digits.isdigit() or not 1 <= int(digits) <= 65535:
        raise _bad("names no port from 1 to 65535", _TCP_REMEDY)
    _check_host(host, _TCP_REMEDY)
    return HostPort(host, int(digits))


def resolver_address(text: str) -> HostPort:
    """Read the address of a resolver, port 53 unless it says another; raises BadSetting."""
    host, port = text, 53
    if not _is_address(text):
        try:
            host, port = (found := host_port(text)).host, found.port
        except BadSetting as error:
            raise _bad_resolver() from error
        if not _is_address(host):
            raise _bad_resolver()
    return HostPort(host, port)


def shown_target(probe: Probe) -> str:
    """Give the target as people may see it: without password and query."""
    if probe.kind is not ProbeKind.HTTP:
        asked = f" @{probe.resolver}" if probe.kind is ProbeKind.DNS and probe.resolver else ""
        return probe.target + asked
    return shown_address(probe.target)


def shown_address(address: str) -> str:
    """Give an address of the web without user, password, query and fragment.

    What stands before the last "@" is hidden, too: a password with a "/" or "#" in it makes
    an address that is read otherwise than it was meant.
    """
    scheme, mark, rest = address.partition("://")
    if not mark:
        scheme, rest = "", address
    hidden, at, rest = rest.rpartition("@")
    bare = re.split(r"[?#]", rest, maxsplit=1)
    query = "?…" if len(bare) > 1 else ""
    return f"{scheme}{mark}{'…' if at and re.search('[/?#]', hidden) else ''}{bare[0]}{query}"


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _check_host(host: str, remedy: str) -> None:
    if _is_address(host):
        return
    labels = host.removesuffix(".").split(".")
    if len(host) > 253 or not all(len(x) <= 63 and _LABEL.fullmatch(x) for x in labels):
        raise _bad(f"{host!r} is no host name", remedy)
    # 192.168.1.300 is a slip of the finger, not the name of a host.
    if labels[-1].isdigit():
        raise _bad(f"{host!r} is no address", remedy)


def _bad(message: str, remedy: str) -> BadSetting:
    return BadSetting("probe.target", message, remedy)


def _bad_resolver() -> BadSetting:
    return BadSetting("probe.resolver", "is no address of a resolver", _RESOLVER_REMEDY)
