"""The sentences for what the system refuses."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import UserError, explain_os_errors


def test_what_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError) as told, explain_os_errors(tmp_path / "gone"):
        (tmp_path / "gone").read_text()
    assert str(told.value).startswith(f"{tmp_path / 'gone'} is not there.")


def test_what_is_there_is_not_said_to_be_missing(tmp_path: Path) -> None:
    """The template of a model card was missing, and the folder that the checkpoint was for was named."""
    with pytest.raises(UserError) as told, explain_os_errors(tmp_path):
        (tmp_path / "parts" / "template.md").read_text()
    assert str(told.value).startswith(f"{tmp_path / 'parts' / 'template.md'} is not there.")
