"""What can be asked of `antrean probe`: which checks there are, and one look right now."""

from __future__ import annotations

from typing import Annotated

import typer

from queueing.probes import ProbeKind

app = typer.Typer(help="Checks of what the office depends on.", no_args_is_help=True)
UrlOption = Annotated[
    str | None,
    typer.Option("--url", help="Database, for example sqlite:////srv/antrean/office.db"),
]


@app.command("list")
def probe_list(url: UrlOption = None) -> None:
    """Show every check with what it found last."""
    from antrean import probes

    raise typer.Exit(probes.show(url))


@app.command("try")
def probe_try(
    number: Annotated[
        int | None, typer.Argument(help="Number of a check in `antrean probe list`; else all.")
    ] = None,
    kind: Annotated[
        ProbeKind | None, typer.Option("--kind", help="With --target: a check of no office.")
    ] = None,
    target: Annotated[
        str | None, typer.Option("--target", help="https://…, host:port or a host name.")
    ] = None,
    timeout_ms: Annotated[
        int, typer.Option("--timeout-ms", min=200, max=30_000, help="For the whole look.")
    ] = 5000,
    tls: Annotated[bool, typer.Option("--tls", help="With --kind tcp: by TLS.")] = False,
    resolver: Annotated[str, typer.Option("--resolver", help="With --kind dns: whom to ask.")] = "",
    url: UrlOption = None,
) -> None:
    """Look once and say what was found; nothing is stored and nothing proposed."""
    from antrean import probes

    if (kind is None) != (target is None):
        raise typer.BadParameter("give --kind and --target together")
    if kind is not None and target is not None:
        code = probes.try_target(kind, target, timeout_ms, tls=tls, resolver=resolver)
    else:
        code = probes.try_stored(url, number)
    raise typer.Exit(code)
