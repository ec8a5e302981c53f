"""`python -m benchmarks.readme`: writes the figures of results.json into README's table."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
ROW = re.compile(r"^(\| .* \| )[\d.]+( \| .* \| `([\w.-]+)` \|)$", re.MULTILINE)


def with_figures(text: str, results: dict[str, Any]) -> str:
    """Give `text` with each figure of the table as `results` has it; raises KeyError."""

    def row(found: re.Match[str]) -> str:
        value: Any = results
        for part in found[3].split("."):
            value = value[part]
        return f"{found[1]}{value}{found[2]}"

    return ROW.sub(row, text)


def main() -> None:
    """Rewrite README.md."""
    readme = ROOT / "README.md"
    results = json.loads((ROOT / "benchmarks" / "results.json").read_text(encoding="utf-8"))
    readme.write_text(with_figures(readme.read_text(encoding="utf-8"), results), encoding="utf-8")


if __name__ == "__main__":
    main()
