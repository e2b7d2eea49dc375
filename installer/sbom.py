"""The bill of materials of Ustad as CycloneDX JSON: ``python installer/sbom.py --into ustad.cdx.json``.

Every package of the lock on every system, with the hashes of its files and where it is installed, torch, and what lies
among the resources. Licences are those that the installed packages name; one that is only for another system has none
here. ``--check`` holds the file against CycloneDX' own schema, with the library of ``lock/release.txt``. Known
weaknesses are looked for with ``pip-audit --require-hashes --disable-pip -r installer/lock/run.txt``.
"""

from __future__ import annotations

import argparse
import datetime
import json
import re
import sys
import uuid
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
if __name__ == "__main__":
    sys.path[0] = str(ROOT)

from core import licences  # noqa: E402
from installer import payload  # noqa: E402
from installer.console import Trouble  # noqa: E402
from installer.lock import blocks, name_of, version_of  # noqa: E402
from installer.lock_check import pinned_torch  # noqa: E402


def main(argv: Sequence[str] | None = None) -> int:
    """The exit status."""
    parser = argparse.ArgumentParser(description="Write the bill of materials as CycloneDX JSON.")
    parser.add_argument("--into", type=Path, required=True, metavar="FILE")
    parser.add_argument("--check", action="store_true", help="hold it against CycloneDX' schema, too")
    args = parser.parse_args(argv)
    made = bill(ROOT)
    text = json.dumps(made, indent=1, ensure_ascii=False) + "\n"
    args.into.parent.mkdir(parents=True, exist_ok=True)
    args.into.write_text(text, encoding="utf-8", newline="\n")
    named = sum("licenses" in one for one in made["components"])
    print(f"{args.into}: {len(made['components'])} components, {named} with their licence")
    if args.check:
        try:
            wrong = against_schema(text)
        except Trouble as trouble:
            wrong = str(trouble)
        if wrong:
            print(wrong, file=sys.stderr)
            return 1
        print("as CycloneDX' schema has it")
    return 0


def bill(root: Path) -> dict[str, Any]:
    """The whole bill, the same each time it is made of the same lock and packages."""
    known = {_normal(part.name): part for part in licences.parts()}
    lock = (root / "installer" / "lock" / "run.txt").read_text(encoding="utf-8")
    project = (root / "pyproject.toml").read_text(encoding="utf-8")
    torch = f"{pinned_torch(project)} "
    components = [package(block, known) for block in sorted([*blocks(lock), torch], key=name_of)]
    components += carried(known)
    version = payload.version(root)
    itself = {
        "type": "application",
        "bom-ref": "ustad",
        "name": "Ustad",
        "version": version,
        "licenses": [{"expression": "Apache-2.0"}],
    }
    moment = datetime.datetime.fromtimestamp(payload.epoch(root), datetime.UTC)
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(components))}",
        "version": 1,
        "metadata": {"timestamp": moment.isoformat(), "component": itself},
        "components": components,
        "dependencies": [
            {"ref": "ustad", "dependsOn": sorted({one["bom-ref"] for one in components})},
            *({"ref": one["bom-ref"]} for one in components),
        ],
    }


def package(block: str, known: Mapping[str, licences.Part]) -> dict[str, Any]:
    """A locked requirement as a component. `known`: the installed packages by their names in the normal spelling."""
    name, version = name_of(block), version_of(block)
    address = f"pkg:pypi/{name}@{version}"
    made: dict[str, Any] = {
        "type": "library", "bom-ref": address, "name": name, "version": version, "purl": address
    }  # fmt: skip
    if hashes := re.findall(r"--hash=sha256:([0-9a-f]{64})", block):
        made["hashes"] = [{"alg": "SHA-256", "content": each} for each in hashes]
    part = known.get(name)
    if part is not None and part.licence:
        made["licenses"] = [named(part.licence)]
    if marker := block.partition(" \\")[0].partition(" ; ")[2].strip():
        made["properties"] = [{"name": "ustad:installed-where", "value": marker}]
    return made


def carried(known: Mapping[str, licences.Part]) -> Iterator[dict[str, Any]]:
    """What comes along besides packages: fonts, icons, the packaged embedding model."""
    for part in known.values():
        if not part.is_package and part.name != "Python":
            kind = "machine-learning-model" if part.name.startswith("all-MiniLM") else "data"
            yield {
                "type": kind,
                "bom-ref": f"carried:{_normal(part.name)}",
                "name": part.name,
                "licenses": [named(part.licence)],
            }


def named(licence: str) -> dict[str, Any]:
    """A licence as SPDX's expression where it is one, else by the name that its package gives it."""
    from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression

    try:
        return {"expression": canonicalize_license_expression(licence)}
    except InvalidLicenseExpression:
        return {"license": {"name": licence}}


def against_schema(text: str) -> str:
    """What CycloneDX' own library finds wrong in a bill; "" where it is right. Raises `Trouble` without the library."""
    try:
        from cyclonedx.schema import SchemaVersion
        from cyclonedx.validation.json import JsonStrictValidator
    except ImportError as error:
        raise Trouble(
            "cyclonedx-python-lib, which knows the schema, is not installed.",
            "Run: python -m pip install --no-deps --require-hashes -r installer/lock/release.txt",
        ) from error
    wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    return "" if wrong is None else str(wrong)


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


if __name__ == "__main__":
    sys.exit(main())
