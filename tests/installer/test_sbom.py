"""The bill of materials: all that the lock names, with hashes and licences, and right by CycloneDX' own schema."""

from __future__ import annotations

import importlib.util
import json
import re
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest

from installer import sbom
from installer.lock import blocks, name_of, version_of

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="module")
def bill() -> dict[str, Any]:
    return sbom.bill(ROOT)


def components(bill: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {one["name"]: one for one in bill["components"]}


def test_every_locked_package_is_in_it_with_all_its_hashes(bill: dict[str, Any]) -> None:
    lock = blocks((ROOT / "installer" / "lock" / "run.txt").read_text(encoding="utf-8"))
    there = components(bill)
    for block in lock:
        one = there[name_of(block)]
        assert one["purl"] == f"pkg:pypi/{name_of(block)}@{version_of(block)}"
        assert [each["content"] for each in one["hashes"]] == re.findall(r"sha256:([0-9a-f]{64})", block)
    assert set(there) - {name_of(block) for block in lock} == {
        "torch", "Inter", "JetBrains Mono", "Noto Sans", "Phosphor Icons", "all-MiniLM-L6-v2"
    }  # fmt: skip


def test_what_is_installed_has_its_licence(bill: dict[str, Any]) -> None:
    there = components(bill)
    assert there["numpy"]["licenses"] and there["torch"]["licenses"]
    assert there["msgspec"]["licenses"] == [{"expression": "BSD-3-Clause"}]
    without = [name for name, one in there.items() if "licenses" not in one]
    for name in without:
        with pytest.raises(metadata.PackageNotFoundError):
            metadata.distribution(name)


def test_says_where_a_package_is_installed(bill: dict[str, Any]) -> None:
    assert components(bill)["onnxruntime-directml"]["properties"] == [
        {"name": "ustad:installed-where", "value": "sys_platform == 'win32'"}
    ]
    assert "properties" not in components(bill)["msgspec"]


def test_is_the_same_each_time(bill: dict[str, Any]) -> None:
    assert sbom.bill(ROOT) == bill


def test_a_licence_that_spdx_does_not_know_keeps_its_name() -> None:
    assert sbom.named("mit OR apache-2.0") == {"expression": "MIT OR Apache-2.0"}
    assert sbom.named("BSD License") == {"license": {"name": "BSD License"}}


@pytest.mark.skipif(
    importlib.util.find_spec("cyclonedx") is None,
    reason="cyclonedx-python-lib is in lock/release.txt, not among what tests need",
)
def test_is_right_by_the_schema(bill: dict[str, Any]) -> None:
    assert sbom.against_schema(json.dumps(bill)) == ""
    assert sbom.against_schema(json.dumps({**bill, "version": "one"})) != ""
